package org.peerpath.worklist.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.peerpath.worklist.Position;
import org.peerpath.worklist.TaskKind;

/** What waits for the teams somebody is on, oldest first, from a position on: one statement for all kinds of it. */
@ApplicationScoped
class Waiting {
    /** The first to come to a session by any clock. */
    private static final Duration FIRST_CLOCK = Duration.ofHours(14);

    /** People answer a host's question by themselves; after that long somebody may ask what is the matter. */
    private static final Duration UNANSWERED = Duration.ofDays(5);

    /** Time enough to ring somebody before their place is offered to the next. */
    private static final Duration ENDS_SOON = TaskFound.ENDS_SOON;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    List<TaskFound> after(long memberId, Position after, int rows) {
        var now = clock.instant();
        var asked = em.createNativeQuery(WaitingRows.SQL)
                .setParameter(1, memberId)
                .setParameter(2, column(now))
                .setParameter(3, column(after.since()))
                .setParameter(4, after.day())
                .setParameter(5, rows)
                .setParameter(6, column(now.plus(FIRST_CLOCK)))
                .setParameter(7, column(now.minus(UNANSWERED)))
                .setParameter(8, column(now.plus(ENDS_SOON)));
        for (var kind : TaskKind.values()) {
            if (kind != TaskKind.AT_RISK) {
                asked.setParameter(
                        WaitingPart.parameter(kind),
                        kind.knowsOnlyItsDay() ? after.afterOnDay(kind) : after.after(kind));
            }
        }
        List<?> found = asked.getResultList();
        return found.stream().map(row -> TaskFound.of((Object[]) row)).toList();
    }

    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
