package org.peerpath.incident.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.peerpath.incident.IncidentKind;
import org.peerpath.incident.IncidentOutcome;
import org.peerpath.incident.IncidentState;
import org.peerpath.incident.ToldWhom;

/**
 * An incident, as its trainee and whoever looks after safeguarding read it.
 *
 * @param toldAt by the clock of the placement
 * @param byId who took it up, or nothing
 * @param by how they are called, or nothing
 * @param hostReads whether the host's lead for safeguarding reads it too
 */
public record IncidentRow(
        long id,
        long version,
        long placementId,
        String trainee,
        String host,
        IncidentKind kind,
        LocalDate happenedOn,
        ToldWhom told,
        @Nullable LocalDateTime toldAt,
        Instant writtenAt,
        String zoneId,
        IncidentState state,
        @Nullable Long byId,
        @Nullable String by,
        String reference,
        @Nullable IncidentOutcome outcome,
        @Nullable Instant closedAt,
        boolean hostReads)
        implements Serializable {

    /** Whose clock its times are read by. */
    public ZoneId zone() {
        return ZoneId.of(zoneId);
    }

    public boolean isOpen() {
        return state != IncidentState.CLOSED;
    }

    public boolean isWaiting() {
        return state == IncidentState.REPORTED;
    }

    /** Whether what is private became known: a controller has 72 hours to tell the authority (GDPR, Art. 33). */
    public boolean isBreach() {
        return kind == IncidentKind.DATA_BREACH;
    }

    /** The colour that repeats what the state's word says. */
    public String colour() {
        return switch (state) {
            case REPORTED -> "wait";
            case TAKEN_UP -> "you";
            case CLOSED -> "done";
        };
    }
}
