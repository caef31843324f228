package org.peerpath.incident;

import org.peerpath.kernel.Rule;

/** What writing an incident down and looking after it refuses. Each name is the key of the sentence a person reads. */
public enum IncidentRule implements Rule {
    SOMEBODY_IS_NAMED_TO_READ_IT,
    IT_HAPPENED_ON_A_DAY_OF_THE_LAST_YEAR,
    SAY_WHEN_THEY_WERE_TOLD,
    THEY_WERE_TOLD_AFTER_IT_HAPPENED,
    A_REFERENCE_IS_A_NUMBER,
    ONE_LOOKS_AFTER_IT_AT_A_TIME,
    IT_IS_TAKEN_UP_BEFORE_IT_IS_CLOSED,
    NOBODY_LOOKS_AFTER_THEIR_OWN
}
