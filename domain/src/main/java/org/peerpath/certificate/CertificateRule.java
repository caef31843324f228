package org.peerpath.certificate;

import org.peerpath.kernel.Rule;

/** What a certificate refuses. Each name is the key of the sentence a person reads. */
public enum CertificateRule implements Rule {
    PRINTED_TEXT_HAS_NO_CONTROL_CHARACTERS,
    EVERY_LETTER_CAN_BE_PRINTED
}
