package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.peerpath.enrolment.service.EvidenceJournal;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.FactKind;
import org.peerpath.evidence.HoursStage;
import org.peerpath.evidence.PlacementMilestone;
import org.peerpath.placement.ActivityKind;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.LogEntry;
import org.peerpath.placement.LogEntryWord;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementReport;
import org.peerpath.placement.PracticeSetting;
import org.peerpath.placement.SignOff;
import org.peerpath.placement.Stint;
import org.peerpath.placement.WordKind;
import org.peerpath.placement.Work;

/** Lets the invented people practise: by the same rules as everybody, only quicker. */
@ApplicationScoped
class DemoPractice {
    private static final Set<DayOfWeek> DAYS = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);

    private static final List<Work> WORK = List.of(
            with(ActivityKind.SHADOWING, 6, "Sat in on the open group and helped to clear up."),
            with(ActivityKind.ONE_TO_ONE, 1, "Went along to the town hall, talked on the way."),
            with(ActivityKind.GROUP_CO_FACILITATION, 8, "Opened the round, kept the time."),
            with(ActivityKind.TEAM_MEETING, 0, ""),
            with(ActivityKind.TELEPHONE, 3, "Telephone hour together with a peer supporter."),
            with(ActivityKind.PREPARATION, 0, "Prepared the next group: cards, chairs, tea."));

    @Inject
    private DemoAgreements agreements;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    private static Work with(ActivityKind activity, int people, String note) {
        return new Work(activity, activity.usualContact(), PracticeSetting.PEER_RUN, people, List.of(), note);
    }

    /** Four hours on each of so many days, kept as drafts. */
    List<LogEntry> log(Placement placement, int days) {
        var entries = new ArrayList<LogEntry>();
        for (var day = placement.startsOn(); entries.size() < days && isOver(day); day = day.plusDays(1)) {
            if (DAYS.contains(day.getDayOfWeek())) {
                entries.add(write(placement, day, LocalTime.of(14, 15), 15, entries.size()));
            }
        }
        return entries;
    }

    private boolean isOver(LocalDate day) {
        return day.isBefore(LocalDate.now(clock));
    }

    private LogEntry write(Placement placement, LocalDate day, LocalTime until, int breakMinutes, int nth) {
        var stint = new Stint(day, LocalTime.of(10, 0), until, breakMinutes, placement.zone());
        var entry = new LogEntry(placement, stint, WORK.get(nth % WORK.size()), List.of(), clock.instant());
        em.persist(entry);
        return entry;
    }

    void send(Placement placement, List<LogEntry> entries) {
        journal.append(entries.stream().map(e -> sent(placement, e)).toList());
    }

    void ask(Placement placement, LogEntry entry, String words) {
        send(placement, List.of(entry));
        entry.query(placement.supervisorId(), words, clock.instant());
        say(entry, new LogEntryWord.Speaker(placement.supervisorId(), Capacity.HOST), WordKind.QUESTION, words);
    }

    /** Asked, answered, and sent again as it was. */
    void askAndAnswer(Placement placement, LogEntry entry, String question, String answer) {
        ask(placement, entry, question);
        em.persist(entry.answer(answer, clock.instant()));
        entry.submit(clock.instant());
    }

    private void say(LogEntry entry, LogEntryWord.Speaker speaker, WordKind kind, String words) {
        em.persist(new LogEntryWord(entry, speaker, kind, words, clock.instant()));
    }

    void confirm(Placement placement, List<LogEntry> entries) {
        send(placement, entries);
        journal.append(entries.stream().map(e -> confirmed(placement, e)).toList());
    }

    /** When people write their day down. */
    private static Instant nextMorning(Placement placement, LogEntry entry) {
        return entry.day().plusDays(1).atTime(9, 0).atZone(placement.zone()).toInstant();
    }

    private static EvidenceJournal.Line sent(Placement placement, LogEntry entry) {
        entry.submit(nextMorning(placement, entry));
        return line(placement, entry, HoursStage.ATTENDED, ":SENT:1");
    }

    private EvidenceJournal.Line confirmed(Placement placement, LogEntry entry) {
        entry.confirm(placement.supervisorId(), clock.instant());
        return line(placement, entry, HoursStage.ATTESTED, ":CONFIRMED");
    }

    private static EvidenceJournal.Line line(Placement placement, LogEntry entry, HoursStage stage, String how) {
        var fact = new Fact.Hours(placement.requirement(), stage, entry.minutes(), entry.day());
        return new EvidenceJournal.Line(placement.enrolmentId(), List.of(fact), "LOG_ENTRY:" + entry.id() + how);
    }

    /** Everything is confirmed, the report is there, the course has closed it. */
    void complete(Placement placement, List<LogEntry> entries) {
        confirm(placement, entries);
        close(placement, entries);
        agreements.milestones(
                placement,
                PlacementMilestone.REPORT_HANDED_IN,
                PlacementMilestone.HOST_CONFIRMED,
                PlacementMilestone.SIGNED_OFF);
    }

    private void close(Placement placement, List<LogEntry> entries) {
        var words = "I listened more than I spoke. What I take with me: silence is not a gap that has to be filled.";
        em.persist(new PlacementReport(placement, words, clock.instant()));
        placement.confirmAsHost(placement.supervisorId(), 0, clock.instant());
        var minutes = entries.stream().mapToInt(LogEntry::minutes).sum();
        placement.signOff(new SignOff(minutes, 0, true, true));
    }

    /** Days that the journal knows already, written down behind it. */
    void asRecorded(DemoAgreements.Setting setting) {
        var days = em.createQuery(
                        """
                        select e.onDate from EvidenceEntry e where e.enrolmentId = :enrolment and e.kind = :hours
                        and e.subject = :placement and e.outcome = 'ATTESTED' order by e.id""",
                        LocalDate.class)
                .setParameter("enrolment", setting.enrolmentId())
                .setParameter("hours", FactKind.HOURS)
                .setParameter("placement", setting.requirement())
                .getResultList();
        var placement = agreements.recorded(setting.from(days.get(0)));
        var entries = new ArrayList<LogEntry>();
        days.forEach(day -> entries.add(write(placement, day, LocalTime.of(15, 0), 0, entries.size())));
        entries.forEach(entry -> entry.submit(nextMorning(placement, entry)));
        entries.forEach(entry -> entry.confirm(placement.supervisorId(), clock.instant()));
        close(placement, entries);
    }
}
