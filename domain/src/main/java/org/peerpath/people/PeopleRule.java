package org.peerpath.people;

import org.peerpath.kernel.Rule;

/** What inviting and importing refuse. */
public enum PeopleRule implements Rule {
    AN_INVITATION_IS_ANSWERED_ONCE,
    WHOEVER_INVITES_STILL_MAY,
    A_LETTER_GETS_AN_HOUR,
    A_LIST_IS_STORED_WHOLE_OR_NOT_AT_ALL
}
