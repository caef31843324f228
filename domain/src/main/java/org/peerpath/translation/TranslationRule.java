package org.peerpath.translation;

import org.peerpath.kernel.Rule;

/** What translating refuses. */
public enum TranslationRule implements Rule {
    /** A second person reads, as long as the programme has one. */
    NOBODY_REVIEWS_THEIR_OWN_WORDS,
    /** Somebody wrote in it meanwhile: what was read is not what stands there. */
    THE_WORDS_ARE_STILL_AS_THEY_WERE_READ,
    /** The programme went on between looking at a file and taking it over. */
    A_FILE_IS_TAKEN_AS_IT_WAS_LOOKED_AT
}
