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
import java.time.ZoneOffset;
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
import org.peerpath.placement.Agreement;
import org.peerpath.placement.AgreementSignature;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.Contact;
import org.peerpath.placement.LogEntry;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementReport;
import org.peerpath.placement.PlacementTerms;
import org.peerpath.placement.SignOff;
import org.peerpath.placement.Stint;
import org.peerpath.placement.Work;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** Lets the invented people practise: by the same rules as everybody, only quicker. */
@ApplicationScoped
class DemoPractice {
    private static final Set<DayOfWeek> DAYS = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
    private static final int MONTHS = 4;

    private static final List<Work> WORK = List.of(
            new Work(ActivityKind.SHADOWING, Contact.DIRECT, 6, "Sat in on the open group and helped to clear up."),
            new Work(ActivityKind.ONE_TO_ONE, Contact.DIRECT, 1, "Went along to the town hall, talked on the way."),
            new Work(ActivityKind.GROUP_CO_FACILITATION, Contact.DIRECT, 8, "Opened the round, kept the time."),
            new Work(ActivityKind.TEAM_MEETING, Contact.INDIRECT, 0, ""),
            new Work(ActivityKind.TELEPHONE, Contact.DIRECT, 3, "Telephone hour together with a peer supporter."),
            new Work(ActivityKind.PREPARATION, Contact.INDIRECT, 0, "Prepared the next group: cards, chairs, tea."));

    @Inject
    private Proposals proposals;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** Terms are written; some have signed. */
    void proposed(Setting setting, List<Capacity> signed) {
        sign(setting, propose(setting), signed, LocalDate.now(clock));
    }

    /** All have signed; it begins later. */
    void agreed(Setting setting) {
        var placement = propose(setting);
        sign(setting, placement, List.of(Capacity.values()), LocalDate.now(clock));
        milestones(placement, PlacementMilestone.AGREED);
    }

    Placement active(Setting setting) {
        var placement = propose(setting);
        sign(setting, placement, List.of(Capacity.values()), setting.starts());
        milestones(placement, PlacementMilestone.AGREED, PlacementMilestone.STARTED);
        return placement;
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
    }

    void confirm(Placement placement, List<LogEntry> entries) {
        send(placement, entries);
        journal.append(entries.stream().map(e -> confirmed(placement, e)).toList());
    }

    private static EvidenceJournal.Line sent(Placement placement, LogEntry entry) {
        entry.submit();
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
        milestones(
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
    void asRecorded(Setting setting) {
        var days = em.createQuery(
                        """
                        select e.onDate from EvidenceEntry e where e.enrolmentId = :enrolment and e.kind = :hours
                        and e.subject = :placement and e.outcome = 'ATTESTED' order by e.id""",
                        LocalDate.class)
                .setParameter("enrolment", setting.enrolmentId())
                .setParameter("hours", FactKind.HOURS)
                .setParameter("placement", setting.requirement())
                .getResultList();
        var at = new Setting(
                setting.traineeId(),
                setting.enrolmentId(),
                setting.requirement(),
                setting.supervisorId(),
                setting.leadId(),
                days.get(0));
        var placement = propose(at);
        sign(at, placement, List.of(Capacity.values()), at.starts());
        var entries = new ArrayList<LogEntry>();
        days.forEach(day -> entries.add(write(placement, day, LocalTime.of(15, 0), 0, entries.size())));
        entries.forEach(LogEntry::submit);
        entries.forEach(entry -> entry.confirm(placement.supervisorId(), clock.instant()));
        close(placement, entries);
    }

    void endEarly(Placement placement) {
        placement.endEarly();
        milestones(placement, PlacementMilestone.ENDED_EARLY);
    }

    private Placement propose(Setting setting) {
        var facts = proposals.own(setting.traineeId(), setting.enrolmentId());
        var plan = definitions.of(facts.programmeVersionId()).placement(setting.requirement());
        var supervisor = proposals.supervisorsFor(setting.traineeId()).stream()
                .filter(s -> s.personId() == setting.supervisorId())
                .findFirst()
                .orElseThrow();
        var terms = new PlacementTerms(
                plan.code(),
                supervisor.hostOrganisationId(),
                "Open house and groups, Mondays, Wednesdays and Thursdays",
                supervisor.personId(),
                setting.starts(),
                setting.starts().plusMonths(MONTHS),
                supervisor.zone(),
                plan.minutes());
        var placement = new Placement(facts.organisationId(), facts.enrolmentId(), setting.traineeId(), terms);
        em.persist(placement);
        var goals = "To listen, to be there without advising, and to find my own way of opening a group.";
        var words = new AgreementText(facts.language()).write(plan, facts, supervisor, terms, goals);
        em.persist(new Agreement(placement, 1, facts.language(), words, before(setting)));
        em.flush();
        return placement;
    }

    private void sign(Setting setting, Placement placement, List<Capacity> signing, LocalDate today) {
        var agreement = em.createQuery("select a from Agreement a where a.placementId = :id", Agreement.class)
                .setParameter("id", placement.id())
                .getSingleResult();
        var before = new ArrayList<AgreementSignature>();
        for (var capacity : signing) {
            var signature = agreement.sign(setting.signer(capacity), capacity, agreement.hash(), before(setting));
            placement.sign(signature, before, today);
            em.persist(signature);
            before.add(signature);
        }
    }

    private Instant before(Setting setting) {
        var week = setting.starts().minusDays(7).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return week.isBefore(clock.instant()) ? week : clock.instant();
    }

    private void milestones(Placement placement, PlacementMilestone... milestones) {
        var on = LocalDate.now(clock);
        for (var milestone : milestones) {
            var day = milestone == PlacementMilestone.AGREED
                            && placement.startsOn().isBefore(on)
                    ? placement.startsOn()
                    : on;
            journal.append(
                    placement.enrolmentId(),
                    List.of(new Fact.PlacementStep(placement.requirement(), milestone, day)),
                    "PLACEMENT:" + placement.id() + ":" + milestone);
        }
    }

    /** Who practises where, beside whom, for which step, from when. */
    record Setting(
            long traineeId, long enrolmentId, String requirement, long supervisorId, long leadId, LocalDate starts) {
        long signer(Capacity capacity) {
            return switch (capacity) {
                case TRAINEE -> traineeId;
                case HOST -> supervisorId;
                case COURSE -> leadId;
            };
        }
    }
}
