package org.peerpath.variant.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.service.Actor;
import org.peerpath.programme.Derivation;
import org.peerpath.programme.Programme;
import org.peerpath.programme.ProgrammeVersion;
import org.peerpath.programme.difference.ProgrammeDifference;
import org.peerpath.programme.service.ProgrammeDefinitions;
import org.peerpath.variant.ProgrammeShare;

/** Puts together what a local team sees: what it may set, what it has set, and what the owner changed since. */
@ApplicationScoped
class VariantViews {
    @Inject
    private Shares shares;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Actor actor;

    VariantView of(ProgrammeShare share, ProgrammeVersion newest, LocalDate today) {
        var owners = Derivation.of(newest.source());
        var variant = shares.variant(share).orElse(null);
        var versions = variant == null ? List.<Shares.Following>of() : shares.following(variant.id());
        var draft = versions.stream()
                .filter(Shares.Following::isDraft)
                .findFirst()
                .map(Shares.Following::version)
                .orElse(null);
        var shown = versions.stream()
                .filter(one -> draft == null || one.isDraft())
                .findFirst()
                .orElse(null);
        Map<String, Integer> set =
                shown == null ? Map.of() : owners.valuesIn(shown.version().source());
        var basis = shown == null ? null : shown.owners();
        var names = shares.names(share.organisationId(), share.localOrganisationId());
        return new VariantView(
                share.id(),
                names.getOrDefault(share.organisationId(), ""),
                names.getOrDefault(share.localOrganisationId(), ""),
                share.fromDay(),
                share.isOpen(today),
                new OwnersVersion(newest.id(), newest.number()),
                owners.definition(),
                own(owners),
                carried(owners, set),
                lost(owners, set),
                variant == null ? null : made(variant, draft),
                basis == null ? null : basis.number(),
                changed(basis, newest));
    }

    private static Map<String, Integer> own(Derivation owners) {
        var own = new HashMap<String, Integer>();
        owners.bounds().forEach(bound -> own.put(bound.id(), owners.own(bound)));
        return own;
    }

    /** What is set now where that is still allowed, else what the owner says. */
    private static Map<String, Integer> carried(Derivation owners, Map<String, Integer> set) {
        var values = new HashMap<String, Integer>();
        owners.bounds().forEach(bound -> {
            int value = set.getOrDefault(bound.id(), owners.own(bound));
            values.put(bound.id(), bound.allows(value) ? value : owners.own(bound));
        });
        return values;
    }

    private static Map<String, Integer> lost(Derivation owners, Map<String, Integer> set) {
        var lost = new HashMap<String, Integer>();
        owners.bounds().forEach(bound -> {
            var value = set.get(bound.id());
            if (value != null && !bound.allows(value)) {
                lost.put(bound.id(), value);
            }
        });
        return lost;
    }

    private VariantView.Made made(Programme variant, @Nullable ProgrammeVersion draft) {
        return new VariantView.Made(
                variant.id(),
                shares.leads(actor.personId(), variant),
                draft == null ? null : draft.id(),
                draft == null ? 0 : draft.version());
    }

    private @Nullable ProgrammeDifference changed(@Nullable ProgrammeVersion basis, ProgrammeVersion newest) {
        return basis == null || basis.id() == newest.id()
                ? null
                : ProgrammeDifference.between(definitions.of(basis.id()), definitions.of(newest.id()));
    }
}
