package org.peerpath.moving.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.enrolment.service.TeamScope;
import org.peerpath.kernel.NotFound;
import org.peerpath.programme.Programme;

/** Who is under way in which version, as their course lead may know it: by group, and in a group by name. */
@ApplicationScoped
class PeopleUnderWay {
    /** More groups than a programme has at one time. */
    private static final int MOST = 200;

    private static final List<EnrolmentState> OPEN = List.of(EnrolmentState.ACTIVE, EnrolmentState.PAUSED);

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    List<GroupUnderWay> groups(Programme programme, long leadId) {
        return em.createQuery(
                        """
                        select new org.peerpath.moving.service.GroupUnderWay(c.id, c.name, v.id, v.number, count(e.id))
                        from Cohort c join Enrolment e on e.cohortId = c.id
                            join ProgrammeVersion v on v.id = e.programmeVersionId
                        where c.programmeId = :programme and c.organisationId = :organisation
                            and e.state in :open and e.personId <> :person
                        group by c.id, c.name, c.startsOn, v.id, v.number
                        order by c.startsOn desc, c.id, v.number""",
                        GroupUnderWay.class)
                .setParameter("programme", programme.id())
                .setParameter("organisation", programme.organisationId())
                .setParameter("open", OPEN)
                .setParameter("person", leadId)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<AnswersOf> answers(Programme programme, long versionId) {
        return em.createQuery(
                        """
                        select new org.peerpath.moving.service.AnswersOf(c.id, o.state, count(o.id))
                        from VersionOffer o join Enrolment e on e.id = o.enrolmentId join Cohort c on c.id = e.cohortId
                        where o.toVersionId = :version and c.organisationId = :organisation
                        group by c.id, o.state""",
                        AnswersOf.class)
                .setParameter("version", versionId)
                .setParameter("organisation", programme.organisationId())
                .getResultList();
    }

    /** A group that the lead answers for. */
    Cohort cohort(long leadId, long cohortId) {
        return em.createQuery("select c from Cohort c where c.id = :id and c.id in " + TeamScope.LED, Cohort.class)
                .setParameter("id", cohortId)
                .setParameter("person", leadId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A group in which somebody is, and that the lead answers for. */
    long cohortOf(long leadId, long enrolmentId) {
        return em.createQuery(
                        "select e.cohortId from Enrolment e where e.id = :id and e.personId <> :person"
                                + " and e.cohortId in " + TeamScope.LED,
                        Long.class)
                .setParameter("id", enrolmentId)
                .setParameter("person", leadId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<PersonUnderWay> people(long leadId, long cohortId, long newestId) {
        return em.createQuery(
                        """
                        select new org.peerpath.moving.service.PersonUnderWay(e.id, p.displayName, e.state, v.id,
                            v.number, o.id, o.version, o.state, o.answerUntil)
                        from Enrolment e join Person p on p.id = e.personId
                            join ProgrammeVersion v on v.id = e.programmeVersionId
                            left join VersionOffer o on o.enrolmentId = e.id and o.toVersionId = :newest
                        where e.cohortId = :cohort and e.personId <> :person and e.state in :open
                        order by p.displayName, e.id""",
                        PersonUnderWay.class)
                .setParameter("cohort", cohortId)
                .setParameter("person", leadId)
                .setParameter("newest", newestId)
                .setParameter("open", OPEN)
                .setMaxResults(MOST)
                .getResultList();
    }
}
