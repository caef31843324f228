package org.peerpath.audit;

import static org.peerpath.audit.AuditSubject.person;
import static org.peerpath.audit.Trail.row;

import java.util.Map;
import org.peerpath.harness.PlainBrowser.Answer;

/** What somebody does about themselves, until they leave. */
final class PrivacyStory {
    private final Trail trail;
    private final Guest kestrel;

    PrivacyStory(Trail trail, Guest kestrel) {
        this.trail = trail;
        this.kestrel = kestrel;
    }

    void tell() {
        trail.leaves(
                () -> kestrel.send("/my/profile", "profile", Map.of("pseudonym", "Green kite of the trail")),
                mine(AuditKind.PROFILE_CHANGED));
        trail.leaves(() -> certifyAs("Kestrel One"), mine(AuditKind.CERTIFICATE_NAME_CHANGED));
        trail.leaves(() -> certifyAs("Kestrel One"));
        trail.leaves(() -> certifyAs("Kestrel Two"), mine(AuditKind.CERTIFICATE_NAME_CHANGED));
        trail.leaves(
                () -> kestrel.press("/my/certificate-name", "formerNames", "open", Map.of()),
                mine(AuditKind.SEALED_NAME_SEEN));
        trail.leaves(() -> consent("give"), mine(AuditKind.CONSENT_GIVEN));
        trail.leaves(() -> consent("withdraw"), mine(AuditKind.CONSENT_WITHDRAWN));
        trail.leaves(
                () -> kestrel.press("/my/data", "ownData", "portable", Map.of()), mine(AuditKind.OWN_DATA_EXPORTED));
        trail.leaves(
                () -> kestrel.press("/my/leave", "leaving", "erase", Map.of("choice", "ALL")),
                mine(AuditKind.ACCOUNT_ERASED),
                row(AuditKind.ROLE_ENDED, kestrel.id(), "ROLE_GRANT:# " + person(kestrel.id())));
    }

    private Answer certifyAs(String name) {
        return kestrel.send("/my/certificate-name", "certificateName", Map.of("name", name));
    }

    private Answer consent(String button) {
        return kestrel.press("/my/consent/CERTIFICATE_CHECK", "consentForm", button, Map.of());
    }

    private Trail.Row mine(AuditKind kind) {
        return row(kind, kestrel.id(), person(kestrel.id()));
    }
}
