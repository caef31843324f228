package org.peerpath.certificate;

import org.peerpath.kernel.Rule;

/** What a certificate refuses. Each name is the key of the sentence a person reads. */
public enum CertificateRule implements Rule {
    PRINTED_TEXT_HAS_NO_CONTROL_CHARACTERS,
    EVERY_LETTER_CAN_BE_PRINTED,
    A_NAME_HAS_LETTERS_THAT_CAN_BE_PRINTED,
    ONLY_MET_REQUIREMENTS_ARE_CERTIFIED,
    ALREADY_ISSUED,
    A_COURSE_LEAD_SIGNS_TOO,
    NO_ONE_SIGNS_TWICE,
    NO_ONE_SIGNS_THEIR_OWN_CERTIFICATE,
    ONLY_VALID_CERTIFICATES_ARE_SUSPENDED,
    ONLY_SUSPENDED_CERTIFICATES_ARE_REINSTATED,
    REVOKED_IS_FINAL
}
