package org.peerpath.report.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.evidence.AssessmentResult;
import org.peerpath.evidence.AttendanceState;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.Localised;
import org.peerpath.kernel.NotFound;
import org.peerpath.programme.service.ProgrammeDefinitions;

/**
 * How a programme goes, for whoever leads it and has to tell others: how many people came, where they are, whether they
 * were there, what was accepted. Of a year at a time, so that no request walks over everybody there ever was.
 */
@Stateless
public class ProgrammeReport {
    /** More groups than begin in a year. */
    static final int MOST_GROUPS = 60;

    @Inject
    private ReportFigures figures;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /**
     * @param asked the year in which the groups began; if nothing is asked, the newest that has come
     * @throws NotFound if there is no such programme, or the actor does not lead it
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ReportView of(long programmeId, @Nullable Integer asked) {
        var programme = figures.programme(actor.personId(), programmeId).orElseThrow(NotFound::new);
        var years = years(programme);
        int year = asked == null ? newest(years) : asked;
        if (!years.contains(year)) {
            throw new NotFound();
        }
        var found = figures.groups(programme, year, MOST_GROUPS + 1);
        var groups = found.subList(0, Math.min(MOST_GROUPS, found.size()));
        var ids = groups.stream().map(ReportedGroup::id).toList();
        var rows = groups.isEmpty() ? List.<GroupFigures>of() : rows(groups, ids);
        return new ReportView(
                programme.id(),
                programme.slug(),
                groups.isEmpty() ? null : title(groups),
                year,
                years,
                rows,
                GroupFigures.together(rows),
                groups.isEmpty() ? List.of() : components(groups, ids),
                found.size() > MOST_GROUPS);
    }

    /** Newest first; this year where there is no group yet. */
    private List<Integer> years(ReportedProgramme programme) {
        var years = figures.beginnings(programme).stream()
                .map(LocalDate::getYear)
                .distinct()
                .toList();
        return years.isEmpty() ? List.of(LocalDate.now(clock).getYear()) : years;
    }

    /** Groups that are to begin have nothing to tell yet. */
    private int newest(List<Integer> years) {
        int now = LocalDate.now(clock).getYear();
        return years.stream().filter(year -> year <= now).findFirst().orElse(years.get(0));
    }

    private Localised title(List<ReportedGroup> groups) {
        return definitions
                .of(groups.get(groups.size() - 1).programmeVersionId())
                .title();
    }

    private List<GroupFigures> rows(List<ReportedGroup> groups, List<Long> ids) {
        var people = figures.people(ids);
        var attendance = figures.attendance(ids);
        var certificates =
                figures.certificates(ids).stream().collect(Collectors.toMap(OutcomeCount::of, OutcomeCount::count));
        return groups.stream()
                .map(group -> {
                    var here = people.stream()
                            .filter(count -> count.cohortId() == group.id())
                            .toList();
                    return new GroupFigures(
                            group.name(),
                            group.startsOn(),
                            group.places(),
                            here.stream().collect(Collectors.toMap(PeopleCount::state, PeopleCount::people)),
                            onTheWay(here).mapToLong(PeopleCount::stepsMet).sum(),
                            onTheWay(here).mapToLong(PeopleCount::stepsAll).sum(),
                            attendance.stream()
                                    .filter(count -> count.of() == group.id())
                                    .collect(Collectors.toMap(
                                            count -> AttendanceState.valueOf(count.outcome()), OutcomeCount::count)),
                            certificates.getOrDefault(group.id(), 0L));
                })
                .toList();
    }

    private static Stream<PeopleCount> onTheWay(List<PeopleCount> people) {
        return people.stream()
                .filter(count -> count.state() == EnrolmentState.ACTIVE || count.state() == EnrolmentState.PAUSED);
    }

    /**
     * Versions of a programme keep the codes of what is the same. Work of somebody who moved to another version may be named
     * by the group's version only.
     */
    private List<ComponentFigures> components(List<ReportedGroup> groups, List<Long> ids) {
        var counts = figures.components(ids).stream()
                .collect(Collectors.groupingBy(OutcomeCount::subject, TreeMap::new, Collectors.toList()));
        var titles = new HashMap<String, Localised>();
        Stream.concat(
                        groups.stream().map(ReportedGroup::programmeVersionId),
                        counts.values().stream().flatMap(List::stream).map(OutcomeCount::of))
                .distinct()
                .flatMap(version -> definitions.of(version).components().stream())
                .forEach(component -> titles.put(component.code(), component.title()));
        return counts.entrySet().stream()
                .filter(count -> titles.containsKey(count.getKey()))
                .map(count -> new ComponentFigures(
                        Objects.requireNonNull(titles.get(count.getKey())),
                        sum(count.getValue(), AssessmentResult.PASS),
                        sum(count.getValue(), AssessmentResult.NOT_YET)))
                .toList();
    }

    private static long sum(List<OutcomeCount> counts, AssessmentResult result) {
        return counts.stream()
                .filter(count -> count.outcome().equals(result.name()))
                .mapToLong(OutcomeCount::count)
                .sum();
    }
}
