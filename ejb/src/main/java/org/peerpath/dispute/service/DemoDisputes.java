package org.peerpath.dispute.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.peerpath.dispute.Counts;
import org.peerpath.dispute.Dispute;
import org.peerpath.dispute.Outcome;
import org.peerpath.kernel.service.DemoContent;
import org.peerpath.kernel.service.DemoMode;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.LogEntry;
import org.peerpath.placement.LogEntryState;
import org.peerpath.placement.LogEntryWord;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementState;
import org.peerpath.placement.WordKind;

/** Days that were asked about a second time: one waits for a proposal, at a placement that ended one has one already. */
@ApplicationScoped
class DemoDisputes implements DemoContent {
    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Override
    public int order() {
        return 401;
    }

    @Override
    public void seed() {
        em.flush();
        for (var entry : answered()) {
            var placement = em.find(Placement.class, entry.placementId());
            var dispute = again(placement, entry);
            if (placement.state() == PlacementState.ENDED_EARLY) {
                propose(dispute, entry);
            }
        }
    }

    private List<LogEntry> answered() {
        return em.createQuery(
                        "select e from LogEntry e where e.state = :sent and e.queries = 1 order by e.id",
                        LogEntry.class)
                .setParameter("sent", LogEntryState.SUBMITTED)
                .getResultList();
    }

    private Dispute again(Placement placement, LogEntry entry) {
        var words = "The kitchen group was on another day, as far as I can see. I am not sure about the last hour.";
        entry.query(placement.supervisorId(), words, clock.instant());
        say(entry, placement.supervisorId(), Capacity.HOST, WordKind.QUESTION, words);
        var today = LocalDate.ofInstant(clock.instant(), placement.zone());
        var dispute = new Dispute(placement, entry, today, clock.instant());
        em.persist(dispute);
        return dispute;
    }

    private void propose(Dispute dispute, LogEntry entry) {
        var words = "You both remember three hours. Could they count, and the last one be left open?";
        var trainer = em.createQuery("select a.personId from Account a where a.email = :email", Long.class)
                .setParameter("email", DemoMode.address("trainer"))
                .getSingleResult();
        dispute.propose(new Outcome(Counts.PART, 180, words), trainer, clock.instant());
        say(entry, trainer, Capacity.COURSE, WordKind.PROPOSAL, words);
    }

    private void say(LogEntry entry, long personId, Capacity capacity, WordKind kind, String words) {
        var speaker = new LogEntryWord.Speaker(personId, capacity);
        em.persist(new LogEntryWord(entry, speaker, kind, words, clock.instant()));
    }
}
