package org.peerpath.print.service;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;

/** Sets words that run from right to left: letters joined, then in the order the eye meets them. */
public final class WritingDirection implements BidiReorderer {
    public static boolean isRightToLeft(String text) {
        return Bidi.getBaseDirection(text) == Bidi.RTL;
    }

    /** Whether any part of the text runs from right to left, so that its drawn order differs from its reading order. */
    public static boolean isReordered(String text) {
        return java.text.Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        // Keeping marks behind their letters would displace Hebrew points: they are drawn over what follows.
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        try {
            return ArabicLetters.joined(text);
        } catch (ArabicLetters.UnjoinedLetter unjoined) {
            return text; // Readable letter by letter. Where that would misspell a name, the name was refused before.
        }
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
