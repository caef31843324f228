package org.peerpath.translation.xliff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that came in.
 *
 * @param line on which it says what it is
 * @param original of which programme it says it is; nothing where it does not
 */
public record XliffDocument(
        int line,
        String sourceLanguage,
        @Nullable String targetLanguage,
        @Nullable String original,
        List<XliffUnit> units) {
    public XliffDocument {
        units = List.copyOf(units);
    }

    /** Refuses a file of another programme, or between other languages. */
    public void requireFor(String programme, String source, String target) {
        if (original != null && original.startsWith(XliffWriter.ORIGINAL) && !isOf(programme)) {
            throw new XliffRefused(line, XliffFault.OTHER_PROGRAMME, original, programme);
        }
        if (!sourceLanguage.equalsIgnoreCase(source)) {
            throw new XliffRefused(line, XliffFault.OTHER_SOURCE_LANGUAGE, sourceLanguage, source);
        }
        if (targetLanguage != null && !targetLanguage.equalsIgnoreCase(target)) {
            throw new XliffRefused(line, XliffFault.OTHER_TARGET_LANGUAGE, targetLanguage, target);
        }
    }

    private boolean isOf(String programme) {
        return original != null && original.split("/", -1)[0].equals(XliffWriter.ORIGINAL + programme);
    }
}
