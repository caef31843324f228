package org.peerpath.learning;

/**
 * What an item says in one language.
 *
 * @param body Markdown; nothing where the title says it all
 * @param note what to expect of the heavy parts, read before them
 */
public record ItemWords(String title, String body, String note) {
    public static final int TITLE_MAX = 200;
    public static final int BODY_MAX = 40_000;
    public static final int NOTE_MAX = 500;

    public ItemWords {
        title = title.strip();
        body = body.strip();
        note = note.strip();
    }
}
