package org.peerpath.worklist.service;

import java.util.List;
import java.util.stream.Collectors;
import org.peerpath.worklist.TaskKind;

/**
 * The one question of Today, in the words both databases know: a part for each kind of thing that waits, and of their first
 * rows the first again.
 *
 * <p>{@code ?1} is who asks, {@code ?2} now, {@code ?3} and {@code ?4} the moment and the day of the position, {@code ?5} how
 * many rows, {@code ?6} until when a session may begin by any clock, {@code ?7} since when queried hours lie still,
 * {@code ?8} until when an offer ends soon.
 */
final class WaitingRows {
    private static final WaitingPart APPLICATIONS = new WaitingPart(
            TaskKind.APPLICATION,
            "a.id",
            "c.id",
            "a.applied_at",
            "a.display_name",
            "coalesce(a.ready, '')",
            "0",
            "0",
            "join application a on a.cohort_id = c.id where t.led = 1 and a.state = 'WAITING'");

    private static final WaitingPart TEXTS = new WaitingPart(
            TaskKind.TEXT,
            "s.id",
            "s.id",
            "s.handed_in_at",
            "p.display_name",
            "s.component",
            "e.programme_version_id",
            "0",
            """
            join submission s on s.cohort_id = c.id join enrolment e on e.id = s.enrolment_id
                join person p on p.id = s.trainee_id
            where s.state = 'HANDED_IN' and s.trainee_id <> ?1""");

    /** Sessions that began, in which somebody on the way has no mark yet. */
    private static final WaitingPart LISTS = new WaitingPart(
            TaskKind.LIST,
            "s.id",
            "s.id",
            "s.starts_at",
            "''",
            "s.code",
            "c.programme_version_id",
            "0",
            """
            join cohort_session s on s.cohort_id = c.id
            where s.starts_at <= ?6 and exists (select 1 from enrolment e where e.cohort_id = c.id
                and e.state = 'ACTIVE' and not exists (select 1 from evidence_entry v
                    where v.enrolment_id = e.id and v.kind = 'ATTENDANCE' and v.subject = s.code))""");

    /** The first time for anybody, the second for those who did not decide the first time. */
    private static final WaitingPart CLAIMS = new WaitingPart(
            TaskKind.CLAIM,
            "l.id",
            "l.id",
            "coalesce(l.appealed_at, l.claimed_at)",
            "p.display_name",
            "l.state",
            "0",
            "0",
            """
            join enrolment e on e.cohort_id = c.id and e.state in ('ACTIVE', 'PAUSED')
                join prior_learning_claim l on l.enrolment_id = e.id join person p on p.id = l.trainee_id
            where l.state in ('SUBMITTED', 'APPEALED') and l.trainee_id <> ?1
                and (l.decided_by is null or l.decided_by <> ?1)""");

    /** Hours about which a host asked, and that lie still: the first of each placement. */
    private static final WaitingPart QUERIED_HOURS = new WaitingPart(
            TaskKind.QUERIED_HOURS,
            "h.id",
            "e.id",
            "h.decided_at",
            "p.display_name",
            "''",
            "0",
            "0",
            """
            join enrolment e on e.cohort_id = c.id and e.state = 'ACTIVE'
                join placement l on l.enrolment_id = e.id
                join log_entry h on h.placement_id = l.id join person p on p.id = e.person_id
            where h.state = 'QUERIED' and l.state <> 'ENDED_EARLY' and h.decided_at <= ?7 and e.person_id <> ?1
                and not exists (select 1 from log_entry o where o.placement_id = l.id and o.state = 'QUERIED'
                    and (o.decided_at < h.decided_at or (o.decided_at = h.decided_at and o.id < h.id)))""");

    /** Places held for somebody who has not answered, since they are soon offered to the next: two days before. */
    private static final WaitingPart OFFERS = new WaitingPart(
            TaskKind.OFFER,
            "a.id",
            "c.id",
            "a.offer_ends_at - interval '2' day",
            "a.display_name",
            "''",
            "0",
            "0",
            "join application a on a.cohort_id = c.id "
                    + "where t.led = 1 and a.state = 'OFFERED' and a.offer_ends_at <= ?8");

    /** Days that two sides see differently: a proposal for anybody of the team, a decision for who answers for the course. */
    private static final WaitingPart DISAGREEMENTS = new WaitingPart(
            TaskKind.DISAGREEMENT,
            "d.id",
            "d.id",
            "coalesce(d.handed_on_at, d.proposed_at, d.opened_at)",
            "p.display_name",
            "d.state || '.' || cast(d.due_on as varchar(10))",
            "0",
            "0",
            """
            join enrolment e on e.cohort_id = c.id join placement l on l.enrolment_id = e.id
                join placement_dispute d on d.placement_id = l.id join person p on p.id = d.trainee_id
            where d.trainee_id <> ?1 and d.supervisor_id <> ?1 and (d.state = 'MEDIATION'
                or (d.state = 'PROPOSED' and d.proposed_at <= ?7) or (d.state = 'WITH_LEAD' and t.led = 1))""");

    /** Days that were open when their placement ended: the first of each. */
    private static final WaitingPart OPEN_HOURS = new WaitingPart(
            TaskKind.OPEN_HOURS,
            "h.id",
            "l.id",
            "h.ends_utc",
            "p.display_name",
            "''",
            "0",
            "0",
            """
            join enrolment e on e.cohort_id = c.id and e.state = 'ACTIVE'
                join placement l on l.enrolment_id = e.id and l.state = 'ENDED_EARLY'
                join log_entry h on h.placement_id = l.id join person p on p.id = e.person_id
            where h.state in ('SUBMITTED', 'QUERIED') and e.person_id <> ?1
                and not exists (select 1 from log_entry o where o.placement_id = l.id
                    and o.state in ('SUBMITTED', 'QUERIED')
                    and (o.ends_utc < h.ends_utc or (o.ends_utc = h.ends_utc and o.id < h.id)))""");

    /** Agreements that trainee and host have signed: nothing begins, or changes, before the course has. */
    private static final WaitingPart AGREEMENTS = new WaitingPart(
            TaskKind.AGREEMENT,
            "a.id",
            "l.id",
            "greatest(h.signed_at, y.signed_at)",
            "p.display_name",
            "''",
            "0",
            "0",
            """
            join enrolment e on e.cohort_id = c.id and e.state in ('ACTIVE', 'PAUSED')
                join placement l on l.enrolment_id = e.id and l.state not in ('SIGNED_OFF', 'ENDED_EARLY')
                join agreement a on a.placement_id = l.id and a.in_force_at is null
                join agreement_signature h on h.agreement_id = a.id and h.capacity = 'HOST'
                join agreement_signature y on y.agreement_id = a.id and y.capacity = 'TRAINEE'
                join person p on p.id = e.person_id
            where e.person_id <> ?1 and h.person_id <> ?1
                and not exists (select 1 from agreement_signature s where s.agreement_id = a.id and s.capacity = 'COURSE')
                and not exists (select 1 from agreement n where n.placement_id = l.id and n.number > a.number)""");

    /** All of them, oldest first. */
    static final String SQL = "select * from (("
            + List.of(
                            APPLICATIONS,
                            TEXTS,
                            LISTS,
                            CLAIMS,
                            QUERIED_HOURS,
                            steps(TaskKind.TRAINER_STEPS, "e.trainer_steps", ""),
                            steps(TaskKind.LEAD_STEPS, "e.lead_steps", " and t.led = 1"),
                            OFFERS,
                            DISAGREEMENTS,
                            OPEN_HOURS,
                            AGREEMENTS)
                    .stream()
                    .map(WaitingPart::sql)
                    .collect(Collectors.joining(") union all ("))
            + ")) waiting order by since, turn, id limit ?5";

    private WaitingRows() {}

    private static WaitingPart steps(TaskKind kind, String steps, String whose) {
        return new WaitingPart(
                kind,
                "e.id",
                "e.id",
                "e.steps_since",
                "p.display_name",
                "''",
                "e.programme_version_id",
                steps,
                "join enrolment e on e.cohort_id = c.id and e.state = 'ACTIVE' join person p on p.id = e.person_id"
                        + " where e.person_id <> ?1 and " + steps + " <> 0" + whose);
    }
}
