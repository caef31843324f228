package org.peerpath.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.peerpath.attendance.Mark;
import org.peerpath.attendance.service.MarkRow;
import org.peerpath.kernel.web.Shown;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;

/** Says in words what was written down about somebody's attendance. */
@RequestScoped
class MarkWords {
    @Inject
    private Shown shown;

    @Inject
    private Site site;

    /** “Part of it, 20 min missed”. */
    String mark(Mark mark, int length) {
        var missed = mark.missed(length);
        return missed == null
                ? shown.word(mark.state())
                : Texts.say(
                        "attendance", site.getLocale(), "mark.part", shown.word(mark.state()), shown.minutes(missed));
    }

    /** The same, and who wrote it down and when. */
    String said(MarkRow row, int length, ZoneId zone) {
        var local = row.at().atZone(zone);
        return Texts.say(
                "attendance",
                site.getLocale(),
                row.byTheirOwn() ? "mark.own" : "mark.by",
                mark(row.mark(), length),
                Objects.requireNonNullElse(row.by(), "–"),
                shown.shortDate(local.toLocalDate()),
                shown.time(local.toLocalTime()));
    }

    List<MarkRow> newestFirst(List<MarkRow> rows) {
        var turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        return turned;
    }
}
