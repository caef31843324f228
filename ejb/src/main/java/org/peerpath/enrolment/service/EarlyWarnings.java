package org.peerpath.enrolment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.programme.SessionPlan;
import org.peerpath.programme.service.ProgrammeDefinitions;

/**
 * Tells the team of a group early who can no longer reach the certificate unless something is mended, and where it can be.
 * Nothing is evaluated for it: it was, when something was last written down.
 */
@Stateless
public class EarlyWarnings {
    private static final int MOST = 50;

    @Inject
    private Warnings warnings;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Actor actor;

    /** In one group, those first who wait longest. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<WarningRow> ofCohort(long cohortId) {
        return rows(warnings.of(actor.personId(), cohortId, MOST));
    }

    /** In all groups of the actor, those after a day and id. */
    @RolesAllowed({Roles.TRAINER, Roles.COURSE_LEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<WarningRow> after(LocalDate day, long id, int rows) {
        return rows(warnings.after(actor.personId(), day, id, rows));
    }

    private List<WarningRow> rows(List<WarningFound> found) {
        var programmes = found.stream().map(WarningFound::programmeId).collect(Collectors.toSet());
        var sessions = found.stream()
                .flatMap(one -> makeUp(one).stream())
                .map(SessionPlan::code)
                .collect(Collectors.toSet());
        var chances = sessions.isEmpty() ? List.<NextChance>of() : warnings.chances(programmes, sessions);
        return found.stream().map(one -> row(one, chances)).toList();
    }

    private WarningRow row(WarningFound found, List<NextChance> chances) {
        var definition = definitions.of(found.programmeVersionId());
        var session = makeUp(found);
        var chance = session.flatMap(made -> chances.stream()
                .filter(one -> one.programmeId() == found.programmeId() && one.cohortId() != found.cohortId())
                .filter(one -> one.session().equals(made.code()))
                .findFirst());
        var asked = definition.mainAward().requirement().leaves().get(found.step());
        return new WarningRow(found, definition, asked, session.orElse(null), chance.orElse(null));
    }

    private Optional<SessionPlan> makeUp(WarningFound found) {
        return Optional.ofNullable(found.makeUp())
                .map(which -> Objects.requireNonNull(definitions.of(found.programmeVersionId()))
                        .sessions()
                        .get(which));
    }
}
