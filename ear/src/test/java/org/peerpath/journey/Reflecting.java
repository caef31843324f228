package org.peerpath.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.TreeMap;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;

/** Somebody writes a day with a reflection down, and comes to the page where it can be shared. */
public final class Reflecting {
    private Reflecting() {}

    /** The page for sharing what was just written about a half hour of yesterday. */
    public static Answer on(PlainBrowser trainee, String from, String until, String words) {
        var log = trainee.open("/my/placements").links().stream()
                .filter(path -> path.startsWith("/my/placement/"))
                .map(path -> path.replace("placement", "hours"))
                .filter(path -> trainee.open(path).page().selectFirst("#reflection") != null)
                .findFirst()
                .orElseThrow();
        var page = trainee.open(log);
        var form = page.form("dayForm");
        var day = new TreeMap<String, String>();
        day.put("day", LocalDate.now(ZoneId.of("Europe/Madrid")).minusDays(1).toString());
        day.put("from", from);
        day.put("until", until);
        day.put("breakMinutes", "0");
        day.put("peopleMet", "1");
        day.put(
                "contact",
                Objects.requireNonNull(form.selectFirst("input[name=contact]")).val());
        day.put("note", "Sat with somebody who could not sleep.");
        day.put("reflection", words);
        var kept = trainee.press(page, form, form.selectFirst("#keep"), day);
        assertThat(kept.problems()).isEmpty();
        return kept.links().stream()
                .filter(path -> path.startsWith(log + "/"))
                .map(path -> trainee.open(path).page().selectFirst("a[href^=/my/share/]"))
                .filter(Objects::nonNull)
                .map(link -> trainee.open(link.attr("href")))
                .filter(found -> found.page().text().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
