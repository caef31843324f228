package org.peerpath.people.service;

import static org.peerpath.people.PeopleRule.A_LIST_IS_STORED_WHOLE_OR_NOT_AT_ALL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.access.service.RecentProof;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.PersonAdmitted;
import org.peerpath.enrolment.service.Enrolling;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.identity.service.Invitations;
import org.peerpath.people.TraineeLine;

/** Brings people into a group from a list: looked at first, then stored whole or not at all. */
@Stateless
public class TraineeImport {
    public static final int PAGE_SIZE = 20;

    @Inject
    private Groups groups;

    @Inject
    private Previews previews;

    @Inject
    private Enrolling enrolling;

    @Inject
    private Invitations invitations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PersonAdmitted> admitted;

    @Inject
    private RecentProof proof;

    @Inject
    private Actor actor;

    /** The groups of the actor's organisations, newest first; up to one more than a page. */
    @RolesAllowed(Roles.ORGANISATION_ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<GroupRow> groups(@Nullable Long below) {
        return groups.of(actor.personId(), below == null ? Long.MAX_VALUE : below, PAGE_SIZE + 1);
    }

    @RolesAllowed(Roles.ORGANISATION_ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public GroupRow group(long cohortId) {
        return groups.kept(actor.personId(), cohortId);
    }

    /** What the file says and what would become of each line. Stores nothing. */
    @RolesAllowed(Roles.ORGANISATION_ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ImportPreview preview(long cohortId, byte[] file) {
        return previews.of(groups.kept(actor.personId(), cohortId), TraineeFile.read(file));
    }

    /**
     * Gives everybody in the file a place, and writes to them. Whoever is in the group already is left as they are, so
     * that the same file twice changes nothing twice.
     *
     * @return how many came
     */
    @RolesAllowed(Roles.ORGANISATION_ADMINISTRATOR)
    public int store(long cohortId, byte[] file) {
        proof.require();
        groups.kept(actor.personId(), cohortId);
        enrolling.lock(cohortId);
        var read = TraineeFile.read(file);
        var group = groups.kept(actor.personId(), cohortId);
        var preview = previews.of(group, read);
        A_LIST_IS_STORED_WHOLE_OR_NOT_AT_ALL.require(preview.problem() == null && preview.toMend() == 0);
        int came = 0;
        for (var line : read.lines()) {
            came += enrol(group, line) ? 1 : 0;
        }
        if (came > 0) {
            audit.record(AuditKind.PEOPLE_IMPORTED, actor.personId(), AuditThing.COHORT.of(cohortId));
        }
        return came;
    }

    private boolean enrol(GroupRow group, TraineeLine line) {
        var language = Locale.forLanguageTag(line.language().isEmpty() ? group.language() : line.language());
        var zone = ZoneId.of(line.zone().isEmpty() ? group.zone() : line.zone());
        var person = invitations.invite(line.name(), line.email(), language, zone, actor.personId());
        var enrolment = enrolling.enrol(group.id(), person.personId(), line.name(), actor.personId());
        enrolment.ifPresent(made -> admitted.fire(new PersonAdmitted(
                made.id(),
                person.personId(),
                line.name(),
                line.email(),
                language.toLanguageTag(),
                person.welcomeLink())));
        return enrolment.isPresent();
    }
}
