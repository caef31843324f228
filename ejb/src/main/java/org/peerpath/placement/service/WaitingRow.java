package org.peerpath.placement.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.service.SecretLinks;
import org.peerpath.placement.ActivityKind;
import org.peerpath.placement.Contact;
import org.peerpath.placement.PracticeSetting;

/**
 * A day that waits for the practice supervisor.
 *
 * @param asked what they asked about it before, if anything
 * @param late whether it was sent long after its day
 * @param reason why something that is confirmed is corrected; empty for any other day
 * @param correctedDay the day that is confirmed so far, where this is a correction
 * @param correctedMinutes the minutes that are confirmed so far
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
        String asked,
        @Nullable PracticeSetting setting,
        String competences,
        boolean late,
        String reason,
        @Nullable LocalDate correctedDay,
        @Nullable Integer correctedMinutes)
        implements Serializable {

    /** Whether it is to take the place of what was confirmed before. */
    public boolean isCorrection() {
        return correctedDay != null;
    }

    /** The codes of the competences that it shows, as they are read. */
    public String shownCompetences() {
        return competences.replace(" ", ", ");
    }

    /** Fingerprint of exactly what is read here before somebody says yes: another one, and they would read it again. */
    public String fingerprint() {
        return SecretLinks.hash("%d:%d:%d:%s:%s:%s:%d:%d:%s:%s:%d:%s:%s:%s:%s:%s:%s"
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
                        note,
                        setting,
                        competences,
                        reason,
                        correctedDay,
                        correctedMinutes));
    }
}
