package org.peerpath.placement.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.peerpath.kernel.service.SecretLinks;
import org.peerpath.placement.ActivityKind;
import org.peerpath.placement.Contact;

/**
 * A day that waits for the practice supervisor.
 *
 * @param asked what they asked about it before, if anything
 */
public record WaitingRow(
        long id,
        long version,
        long placementId,
        String trainee,
        LocalDate day,
        LocalTime from,
        LocalTime until,
        int breakMinutes,
        int minutes,
        ActivityKind activity,
        Contact contact,
        int peopleMet,
        String note,
        String asked)
        implements Serializable {
    /** Fingerprint of exactly what is read here before somebody says yes: another one, and they would read it again. */
    public String fingerprint() {
        return SecretLinks.hash("%d:%d:%d:%s:%s:%s:%d:%d:%s:%s:%d:%s"
                .formatted(
                        id,
                        version,
                        placementId,
                        day,
                        from,
                        until,
                        breakMinutes,
                        minutes,
                        activity,
                        contact,
                        peopleMet,
                        note));
    }
}
