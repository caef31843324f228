package org.peerpath.attestation;

import org.peerpath.kernel.Rule;

/** What confirming without an account refuses. Each name is the key of the sentence a person reads. */
public enum AttestationRule implements Rule {
    AN_ADDRESS_IS_REGISTERED_ONCE_FOR_A_HOST,
    A_SUPERVISOR_IS_REGISTERED_FOR_A_HOST,
    AN_ENDED_CONTACT_STAYS_AS_IT_IS,
    CODES_ARE_SENT_A_FEW_TIMES,
    ANOTHER_LENGTH_IS_IN_STEPS_OF_FIVE,
    AN_ANSWER_HAS_WORDS,
    A_SHEET_HAS_ROWS_THAT_WAIT,
    A_SECOND_PERSON_COUNTERSIGNS,
    A_SHEET_IS_COUNTERSIGNED_ONCE
}
