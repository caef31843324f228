package org.peerpath.learning.service;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.learning.FileUse;

/**
 * One thing to read or do.
 *
 * @param moduleLanguage in which the module's title is
 * @param closed it has something heavy in it, or comes too early, and was not asked for yet: its words are not here
 * @param early it builds on the one before, which is not ticked yet, and was not asked for all the same
 * @param category the hours that time for it counts towards; nothing where the programme counts none
 * @param answer the person's own words about it, for them alone
 * @param locked there are such words, and a password that was forgotten locks them
 * @param files what it is made of, where it is carried by a file
 */
public record LessonView(
        LearnerRow learner,
        String programme,
        String module,
        String moduleLanguage,
        ItemHead head,
        WordsRow words,
        boolean closed,
        boolean early,
        boolean marked,
        @Nullable ItemRow before,
        @Nullable ItemRow after,
        @Nullable String category,
        @Nullable LibraryRow library,
        String answer,
        boolean locked,
        List<FileRow> files) {
    public LessonView {
        files = List.copyOf(files);
    }

    /** Whether its words are in another language than the reader's, since there are none in theirs yet. */
    public boolean isElsewhere(Locale reader) {
        return !Locale.forLanguageTag(words.language()).getLanguage().equals(reader.getLanguage());
    }

    /** The document, picture, film or recording. */
    public @Nullable FileRow content() {
        return files.stream()
                .filter(file -> file.use() == FileUse.CONTENT)
                .findFirst()
                .orElse(null);
    }

    /** What is said in a film, by language. */
    public List<FileRow> captions() {
        return files.stream().filter(file -> file.use() == FileUse.CAPTIONS).toList();
    }
}
