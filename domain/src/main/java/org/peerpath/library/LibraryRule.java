package org.peerpath.library;

import org.peerpath.kernel.Rule;

/** What the library refuses. Each name is the key of the sentence a person reads. */
public enum LibraryRule implements Rule {
    A_PUBLISHED_ITEM_IS_DESCRIBED,
    A_PUBLISHED_ITEM_NAMES_ITS_LANGUAGE,
    ONE_DESCRIPTION_FOR_EACH_LANGUAGE,
    A_LANGUAGE_IS_A_LANGUAGE_TAG,
    A_LINK_IS_A_WEB_ADDRESS,
    A_DOI_BEGINS_WITH_TEN,
    A_LICENCE_IS_AN_SPDX_NAME,
    ONLY_PUBLISHED_ITEMS_ARE_HIDDEN
}
