package org.peerpath.report.web;

import static org.peerpath.enrolment.EnrolmentState.ACTIVE;
import static org.peerpath.enrolment.EnrolmentState.COMPLETED;
import static org.peerpath.enrolment.EnrolmentState.NOT_COMPLETED;
import static org.peerpath.enrolment.EnrolmentState.PAUSED;
import static org.peerpath.enrolment.EnrolmentState.WITHDRAWN;
import static org.peerpath.evidence.AttendanceState.ABSENT;
import static org.peerpath.evidence.AttendanceState.EXCUSED;
import static org.peerpath.evidence.AttendanceState.LATE;
import static org.peerpath.evidence.AttendanceState.MADE_UP;
import static org.peerpath.evidence.AttendanceState.PRESENT;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.peerpath.kernel.web.Shown;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;
import org.peerpath.report.service.GroupFigures;
import org.peerpath.report.service.ReportView;

/** Puts the figures of a report into tables, in the language of whoever reads. */
@RequestScoped
public class ReportTables {
    @Inject
    private Shown shown;

    @Inject
    private Site site;

    /** All figures, group by group. */
    List<ReportTable> exact(ReportView report) {
        return tables(report, true, new Figure(shown, 0));
    }

    /** For others: of all groups together, and no small number, by which somebody could be recognised. */
    List<ReportTable> forOthers(ReportView report) {
        return tables(report, false, new Figure(shown, Figure.FEW));
    }

    private List<ReportTable> tables(ReportView report, boolean each, Figure figure) {
        var groups = new ArrayList<>(each ? report.groups() : List.<GroupFigures>of());
        groups.add(report.all());
        return List.of(people(groups, figure), attendance(groups, figure), components(report, figure));
    }

    private ReportTable people(List<GroupFigures> groups, Figure figure) {
        return table(
                "people",
                List.of(
                        "people.group",
                        "people.starts",
                        "people.places",
                        "people.people",
                        "people.active",
                        "people.paused",
                        "people.completed",
                        "people.left",
                        "people.over",
                        "people.steps",
                        "people.certificates"),
                List.of("people.a", "people.b", "people.c", "people.d"),
                groups,
                figure,
                group -> List.of(
                        group.startsOn() == null ? "–" : shown.shortDate(group.startsOn()),
                        figure.plain(group.places()),
                        figure.of(group.everybody()),
                        figure.of(group.in(ACTIVE)),
                        figure.of(group.in(PAUSED)),
                        figure.of(group.in(COMPLETED)),
                        figure.of(group.in(WITHDRAWN)),
                        figure.of(group.in(NOT_COMPLETED)),
                        figure.share(group.shareOfSteps(), group.in(ACTIVE) + group.in(PAUSED)),
                        figure.of(group.certificates())),
                group -> new long[] {
                    group.in(COMPLETED),
                    group.in(ACTIVE),
                    group.in(PAUSED),
                    group.in(WITHDRAWN) + group.in(NOT_COMPLETED)
                });
    }

    private ReportTable attendance(List<GroupFigures> groups, Figure figure) {
        return table(
                "attendance",
                List.of(
                        "attendance.group",
                        "attendance.share",
                        "attendance.present",
                        "attendance.part",
                        "attendance.madeUp",
                        "attendance.excused",
                        "attendance.absent"),
                List.of("attendance.a", "attendance.b", "attendance.c", "attendance.d"),
                groups,
                figure,
                group -> List.of(
                        figure.share(group.sharePresent(), group.marks()),
                        figure.of(group.marked(PRESENT)),
                        figure.of(group.marked(LATE)),
                        figure.of(group.marked(MADE_UP)),
                        figure.of(group.marked(EXCUSED)),
                        figure.of(group.marked(ABSENT))),
                group -> new long[] {
                    group.marked(PRESENT, MADE_UP), group.marked(LATE), group.marked(EXCUSED), group.marked(ABSENT)
                });
    }

    private ReportTable components(ReportView report, Figure figure) {
        var rows = report.components().stream()
                .map(one -> new ReportTable.Row(
                        one.title().in(site.getLocale()), List.of(figure.of(one.accepted()), figure.of(one.revised()))))
                .toList();
        return new ReportTable(
                "work",
                say("work.title"),
                said(List.of("work.what", "work.accepted", "work.revised")),
                rows,
                List.of(),
                List.of());
    }

    private ReportTable table(
            String key,
            List<String> headings,
            List<String> keys,
            List<GroupFigures> groups,
            Figure figure,
            Function<GroupFigures, List<String>> cells,
            Function<GroupFigures, long[]> amounts) {
        return new ReportTable(
                key,
                say(key + ".title"),
                said(headings),
                groups.stream()
                        .map(group -> new ReportTable.Row(name(group), cells.apply(group)))
                        .toList(),
                groups.stream()
                        .filter(group -> figure.tells(amounts.apply(group)))
                        .map(group -> Bar.of(name(group), amounts.apply(group)))
                        .toList(),
                IntStream.range(0, keys.size())
                        .mapToObj(nth -> new ReportTable.Key(Bar.kind(nth), say(keys.get(nth))))
                        .toList());
    }

    private List<String> said(List<String> keys) {
        return keys.stream().map(this::say).toList();
    }

    private String name(GroupFigures group) {
        return group.startsOn() == null ? say("all") : group.name();
    }

    private String say(String key) {
        return Texts.say("report", site.getLocale(), key);
    }
}
