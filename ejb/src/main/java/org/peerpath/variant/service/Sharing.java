package org.peerpath.variant.service;

import static org.peerpath.variant.VariantRule.ONLY_WHAT_IS_PUBLISHED_IS_SHARED;
import static org.peerpath.variant.VariantRule.ONLY_WHO_TRAINS_RUNS_A_PROGRAMME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerpath.access.service.RecentProof;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.authoring.service.LedVersions;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.programme.LocalDifference;
import org.peerpath.programme.Programme;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.ProgrammeVersion;
import org.peerpath.programme.service.ProgrammeDefinitions;
import org.peerpath.variant.ProgrammeShare;

/** Whoever leads a programme shares it with other organisations, sees what they make of it, and can end it. */
@Stateless
public class Sharing {
    @Inject
    private LedVersions led;

    @Inject
    private Shares shares;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private RecentProof proof;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SharingView view(long programmeId) {
        var programme = led.programme(programmeId);
        var definition = shares.published(programmeId)
                .map(version -> definitions.of(version.id()))
                .orElse(null);
        var rows = shares.ofProgramme(programmeId);
        return new SharingView(
                programmeId,
                programme.slug(),
                programme.variantOf() != null,
                definition,
                rows,
                values(rows, definition),
                shares.choices(programme),
                today(),
                led.zone());
    }

    private Map<Long, List<LocalDifference>> values(List<ShareRow> rows, @Nullable ProgrammeDefinition owners) {
        if (owners == null) {
            return Map.of();
        }
        var run = rows.stream().filter(ShareRow::isPublished).toList();
        definitions.prepare(run.stream().map(ShareRow::published).toList());
        return run.stream()
                .collect(Collectors.toMap(
                        ShareRow::id, row -> LocalDifference.between(owners, definitions.of(row.published()))));
    }

    /** Shares it with one more organisation; twice is once. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void share(long programmeId, long organisationId, @NotNull LocalDate from) {
        proof.require();
        var programme = led.lockedProgramme(programmeId);
        ONLY_WHAT_IS_PUBLISHED_IS_SHARED.require(shares.published(programmeId).isPresent());
        ONLY_WHO_TRAINS_RUNS_A_PROGRAMME.require(shares.trains(organisationId));
        var term = new ProgrammeShare.Term(from, today(), actor.personId(), clock.instant());
        var before = shares.of(programmeId, organisationId);
        before.ifPresent(shares::lock);
        if (before.isEmpty()) {
            shares.add(new ProgrammeShare(programme, organisationId, term));
        } else if (!before.get().again(term)) {
            return;
        }
        recorded(AuditKind.PROGRAMME_SHARED, programme, organisationId);
    }

    /**
     * Ends it: nothing new is made of it, and what was published of it retires. Groups go on under the version that they have.
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void end(long programmeId, long shareId, long version) {
        var programme = led.programme(programmeId);
        var share = shares.at(programme.id(), shareId, version);
        if (share.end(clock.instant())) {
            shares.variant(share)
                    .flatMap(variant -> shares.published(variant.id()))
                    .ifPresent(ProgrammeVersion::retire);
            recorded(AuditKind.PROGRAMME_SHARING_ENDED, programme, share.localOrganisationId());
        }
    }

    private void recorded(AuditKind kind, Programme programme, long organisationId) {
        audit.record(
                kind,
                actor.personId(),
                AuditThing.PROGRAMME.of(programme.id()),
                AuditThing.ORGANISATION.of(organisationId));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), led.zone());
    }
}
