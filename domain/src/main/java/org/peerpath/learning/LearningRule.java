package org.peerpath.learning;

import org.peerpath.kernel.Rule;

/** What writing and reading course material refuses. Each name is the key of the sentence a person reads. */
public enum LearningRule implements Rule {
    A_PAGE_HAS_WORDS,
    A_LINK_LEADS_TO_A_WEB_ADDRESS,
    A_LIBRARY_ITEM_IS_IN_THE_LIBRARY,
    A_TASK_SAYS_HOW_LONG_IT_TAKES,
    MINUTES_COME_IN_FIVES,
    AN_ITEM_LIES_IN_A_MODULE_OF_ITS_PROGRAMME,
    MATERIAL_IS_BROUGHT_OVER_ONCE,
    A_LOCKED_ANSWER_IS_OPENED_FIRST,
    A_FILE_IS_NOT_EMPTY,
    A_FILE_IS_SMALL_ENOUGH,
    A_FILE_IS_OF_A_KIND_THAT_CAN_BE_SHOWN,
    A_PICTURE_CAN_BE_DRAWN,
    CAPTIONS_ARE_WEBVTT,
    ONLY_FILMS_HAVE_CAPTIONS
}
