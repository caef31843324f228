package org.peerpath.notification.service;

import static org.peerpath.kernel.service.PeerpathAddress.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.peerpath.certificate.CertificateIssued;
import org.peerpath.notification.Letter;

/** Tells people that something was issued to them; what it is, they read after signing in. */
@ApplicationScoped
class CertificateLetters {
    @Inject
    private Writing writing;

    void issued(@Observes CertificateIssued issued) {
        writing.writeTo(
                issued.personId(),
                "certificate:" + issued.awardId(),
                Letter.CERTIFICATE_ISSUED,
                List.of(of("/my/certificates")));
    }
}
