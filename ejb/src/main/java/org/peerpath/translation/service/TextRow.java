package org.peerpath.translation.service;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.peerpath.translation.MultilingualText;
import org.peerpath.translation.TranslationState;

/**
 * One text with its translation, and how it stands with it.
 *
 * @param source what the programme's own language says
 * @param target the translation; empty if there is none
 * @param pair who wrote and read it; who wrote it beside other words where it is outdated; nothing where nobody here did
 * @param fixed whether its version can no longer be changed
 * @param itemId of which item of a module it is; nothing for texts of the file
 */
public record TextRow(
        MultilingualText text,
        TranslationState state,
        String source,
        String target,
        @Nullable PairRow pair,
        boolean fixed,
        @Nullable Long itemId)
        implements Serializable {

    public String place() {
        return text.place();
    }
}
