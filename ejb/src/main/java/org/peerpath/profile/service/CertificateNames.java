package org.peerpath.profile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.profile.CertificateName;

/** Keeps the name somebody wants on certificates, and seals the one before. No door: for services, in their transaction. */
@ApplicationScoped
public class CertificateNames {
    @Inject
    private Profiles profiles;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @return whether it is another name than before */
    public boolean keep(long personId, String name) {
        var before = profiles.certificateName(personId);
        if (before.isPresent() && before.get().name().equals(name)) {
            return false;
        }
        before.ifPresent(known -> known.seal(clock.instant()));
        profiles.add(new CertificateName(personId, name, clock.instant()));
        audit.record(AuditKind.CERTIFICATE_NAME_CHANGED, personId, AuditSubject.person(personId));
        return true;
    }
}
