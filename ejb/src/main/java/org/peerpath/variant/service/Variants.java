package org.peerpath.variant.service;

import static org.peerpath.variant.VariantRule.IT_SAYS_THE_SAME_ALREADY;
import static org.peerpath.variant.VariantRule.ONLY_WHAT_IS_PUBLISHED_IS_SHARED;
import static org.peerpath.variant.VariantRule.WHO_LEADS_A_VARIANT_WRITES_IT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peerpath.access.service.RecentProof;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.authoring.service.HomeChoice;
import org.peerpath.authoring.service.LedVersions;
import org.peerpath.authoring.service.ProgrammeBeginning;
import org.peerpath.drafting.service.DraftSteps;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.programme.Derivation;
import org.peerpath.programme.DraftRewritten;
import org.peerpath.programme.Programme;
import org.peerpath.programme.ProgrammeFile;
import org.peerpath.programme.ProgrammeVersion;
import org.peerpath.programme.difference.ProgrammeDifference;
import org.peerpath.variant.ProgrammeShare;

/**
 * What an organisation makes of a programme that is shared with it: a version of its own, with values inside the owner's
 * bounds. It becomes a draft, and is published like any other.
 */
@Stateless
public class Variants {
    @Inject
    private Shares shares;

    @Inject
    private VariantViews views;

    @Inject
    private ProgrammeBeginning beginning;

    @Inject
    private LedVersions led;

    @Inject
    private RecentProof proof;

    @Inject
    private DraftSteps steps;

    @Inject
    private Event<DraftRewritten> rewritten;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** The programmes that others share with the organisations in which the actor leads one. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<OfferedProgramme> offered() {
        return shares.offered(homes());
    }

    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public VariantView view(long shareId) {
        var share = shares.withOneOf(homes(), shareId);
        return views.of(share, newest(share), today());
    }

    /** What these values would make of it. Stores nothing. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public VariantPreview preview(long shareId, @NotNull Map<String, Integer> values) {
        var share = shares.withOneOf(homes(), shareId);
        var owners = Derivation.of(newest(share).source());
        var problems = owners.refusals(values);
        return new VariantPreview(
                problems,
                problems.isEmpty()
                        ? ProgrammeDifference.between(
                                owners.definition(),
                                ProgrammeFile.read(
                                        owners.with(owners.definition().slug(), values)))
                        : null);
    }

    /**
     * Keeps a draft with these values. Whoever makes the first leads the variant from then on.
     *
     * @param newestId the owner's version that was shown
     * @param seen the draft that was shown, which gets the new values; nothing where there was none
     * @return the draft
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    public long make(long shareId, long newestId, @Nullable SeenDraft seen, @NotNull Map<String, Integer> values) {
        proof.require();
        var share = shares.withOneOf(homes(), shareId);
        shares.lock(share);
        share.requireOpen(today());
        var newest = newest(share);
        if (newest.id() != newestId) {
            throw new OptimisticLockException(newest);
        }
        var owners = Derivation.of(newest.source());
        var variant = variant(share, owners.definition().slug());
        var text = owners.with(variant.slug(), values);
        IT_SAYS_THE_SAME_ALREADY.require(shares.published(variant.id())
                .filter(version -> version.says(text, newest.id()))
                .isEmpty());
        return draft(variant, newest, text, seen);
    }

    /** A draft of a variant as it was shown. */
    public record SeenDraft(long id, long version) {}

    private Programme variant(ProgrammeShare share, String ownersSlug) {
        var there = shares.variant(share).orElse(null);
        if (there == null) {
            beginning.lockHome(share.localOrganisationId());
            var slug = VariantSlug.of(
                    ownersSlug,
                    Objects.requireNonNull(
                            shares.names(share.localOrganisationId()).get(share.localOrganisationId())),
                    beginning::isTaken);
            return beginning.begin(Programme.variant(share.localOrganisationId(), slug, share.programmeId()));
        }
        WHO_LEADS_A_VARIANT_WRITES_IT.require(shares.leads(actor.personId(), there));
        return beginning.locked(there.id());
    }

    private long draft(Programme variant, ProgrammeVersion newest, String text, @Nullable SeenDraft seen) {
        var draft = shares.draft(variant.id()).orElse(null);
        if (draft != null && draft.says(text, newest.id())) {
            return draft.id();
        }
        if (draft == null
                ? seen != null
                : seen == null || seen.id() != draft.id() || seen.version() != draft.version()) {
            throw new OptimisticLockException(variant);
        }
        long made;
        if (draft == null) {
            made = beginning.draft(variant, text, newest.id());
        } else {
            var before = draft.source();
            steps.forget(draft.id());
            draft.rewrite(text, actor.personId(), clock.instant());
            rewritten.fire(
                    new DraftRewritten(draft.organisationId(), draft.programmeId(), draft.id(), before, text, null));
            draft.follow(newest.id());
            made = draft.id();
        }
        audit.record(
                AuditKind.VARIANT_MADE,
                actor.personId(),
                AuditThing.PROGRAMME.of(variant.id()),
                AuditThing.PROGRAMME_VERSION.of(made),
                AuditThing.PROGRAMME_VERSION.of(newest.id()));
        return made;
    }

    private ProgrammeVersion newest(ProgrammeShare share) {
        return shares.published(share.programmeId()).orElseThrow(ONLY_WHAT_IS_PUBLISHED_IS_SHARED::violated);
    }

    private List<Long> homes() {
        return beginning.homes().stream().map(HomeChoice::id).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), led.zone());
    }
}
