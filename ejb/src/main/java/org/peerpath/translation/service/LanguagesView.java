package org.peerpath.translation.service;

import java.util.List;

/**
 * A version and how far it is translated.
 *
 * @param draft whether its file can still be written
 * @param follows whether its file says what that of another organisation says
 * @param source the language it is written in
 */
public record LanguagesView(
        long versionId,
        long programmeId,
        int number,
        boolean draft,
        boolean follows,
        String title,
        String source,
        List<LanguageRow> languages) {
    public LanguagesView {
        languages = List.copyOf(languages);
    }
}
