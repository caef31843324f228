package org.peerpath.placement.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.Localised;
import org.peerpath.placement.Capacity;

/**
 * An agreement as it is read and signed.
 *
 * @param hash what a signature carries, so that exactly these words are signed
 * @param versions all of them, newest first: this one is the first
 * @param changes what is otherwise than in the version before, in the language of the agreement
 * @param beside whether the rest of the placement is the reader's too; not yet for whom this version names as the next
 *     practice supervisor
 * @param mayChange whether other terms can still be written
 * @param maySign whether the reader can sign it now
 */
public record AgreementView(
        PlacementFacts facts,
        Localised title,
        int number,
        String language,
        String terms,
        String hash,
        List<Signed> signatures,
        List<VersionRow> versions,
        List<ShownChange> changes,
        boolean beside,
        boolean mayChange,
        boolean maySign)
        implements Serializable {
    public AgreementView {
        signatures = List.copyOf(signatures);
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
    }

    /** The terms, paragraph by paragraph. */
    public List<String> paragraphs() {
        return Arrays.asList(terms.split("\n\n", -1));
    }

    /** This one, in the list of them. */
    public VersionRow version() {
        return versions.get(0);
    }

    /** The version that goes on until this one has all three signatures, where that is another one. */
    public @Nullable VersionRow holding() {
        return version().isInForce()
                ? null
                : versions.stream().filter(VersionRow::isInForce).findFirst().orElse(null);
    }

    /** Whose signatures are still missing. */
    public List<Capacity> missing() {
        return Arrays.stream(Capacity.values())
                .filter(c -> signatures.stream().noneMatch(s -> s.capacity() == c))
                .toList();
    }

    /** A signature that is there. */
    public record Signed(Capacity capacity, long personId, String name, Instant at) implements Serializable {}
}
