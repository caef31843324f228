package org.peerpath.variant.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.programme.LocalBound;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.difference.ProgrammeDifference;

/**
 * What an organisation can make of a programme that is shared with it, and what it made.
 *
 * @param open whether something new can be made of it today
 * @param owners what the owner's newest version says
 * @param values what would be set: what is set now where it is still allowed, else the owner's
 * @param lost what is set now and is no longer allowed, by the bound
 * @param follows the owner's version that the variant follows now; nothing while there is none
 * @param changed what the owner changed since then; nothing where the variant follows the newest
 */
public record VariantView(
        long shareId,
        String owner,
        String organisation,
        LocalDate fromDay,
        boolean open,
        OwnersVersion newest,
        ProgrammeDefinition owners,
        Map<String, Integer> own,
        Map<String, Integer> values,
        Map<String, Integer> lost,
        @Nullable Made made,
        @Nullable Integer follows,
        @Nullable ProgrammeDifference changed) {

    public VariantView {
        own = Map.copyOf(own);
        values = Map.copyOf(values);
        lost = Map.copyOf(lost);
    }

    /**
     * The variant as it is.
     *
     * @param led whether the actor leads it
     * @param draftId its newest draft, if there is one, and its version as it was shown
     */
    public record Made(long programmeId, boolean led, @Nullable Long draftId, long draftVersion) {}

    public List<LocalBound> bounds() {
        return owners.local();
    }

    /** The owner published another version than the one that the variant follows. */
    public boolean isBehind() {
        return changed != null;
    }

    public boolean isWritable() {
        return open && (made == null || made.led());
    }
}
