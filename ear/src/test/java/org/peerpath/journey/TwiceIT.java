package org.peerpath.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.peerpath.harness.Peerpath;
import org.peerpath.harness.PlainBrowser.Answer;
import org.peerpath.journey.Forms.Place;

/**
 * Each form, sent with nothing but what is asked for, twice at once by a double click, and once more from a second tab that was opened before. Each time people
 * get a page that says what happened. It comes last of all tests, as it does everything there is to do.
 */
@DisabledIfSystemProperty(
        named = "peerpath.test.database",
        matches = "postgresql",
        disabledReason = "What is sent twice is found out by keys that both databases have; those that race try each")
@Order(Integer.MAX_VALUE - 1)
class TwiceIT extends Peerpath {
    /** What was done at one place may have taken the form away at another. */
    private static final int MOST_ARE_STILL_THERE = 20;

    /** Twice the same list, or the same table of a course, is two files, and no page. */
    private static final Set<String> ANSWERED_BY_A_FILE = Set.of("listForm", "courseForm");

    @Test
    void a_double_click_and_a_second_tab_are_answered_by_a_page() {
        var before = errors().size();
        var softly = new SoftAssertions();
        var sent = 0;
        for (var place : Forms.all()) {
            if (ANSWERED_BY_A_FILE.contains(place.form())) {
                continue;
            }
            var answers = sentThrice(place);
            sent += answers.size();
            for (var answer : answers) {
                softly.assertThat(answer.status()).as(place.toString()).isIn(200, 404);
                softly.assertThat(answer.page().select("h1"))
                        .as(place.toString())
                        .hasSize(1);
            }
        }
        softly.assertAll();
        assertThat(sent).as("forms sent").isGreaterThan(3 * MOST_ARE_STILL_THERE);
        assertThat(errors()).hasSize(before);
    }

    private static List<Answer> sentThrice(Place place) {
        var person = place.person();
        var page = person.open(place.path());
        var tab = person.open(place.path());
        var answers = new ArrayList<Answer>();
        if (has(page, place) && has(tab, place)) {
            var typed = Forms.answered(page.form(place.form()));
            var least = new LinkedHashMap<>(typed);
            Forms.optional(page.form(place.form())).forEach(field -> least.put(field, ""));
            var clicks = Stream.generate(() ->
                            CompletableFuture.supplyAsync(() -> person.send(page, page.form(place.form()), least)))
                    .limit(2)
                    .toList();
            clicks.forEach(click -> answers.add(click.join()));
            answers.add(person.send(tab, tab.form(place.form()), typed));
        }
        return answers;
    }

    private static boolean has(Answer page, Place place) {
        return page.forms().stream().anyMatch(form -> form.id().equals(place.form()));
    }
}
