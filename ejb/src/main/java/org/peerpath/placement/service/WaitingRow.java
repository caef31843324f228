package org.peerpath.placement.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
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
        implements Serializable {}
