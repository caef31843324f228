package org.peerpath.incident;

import static org.peerpath.incident.IncidentRule.A_REFERENCE_IS_A_NUMBER;
import static org.peerpath.incident.IncidentRule.IT_IS_TAKEN_UP_BEFORE_IT_IS_CLOSED;
import static org.peerpath.incident.IncidentRule.NOBODY_LOOKS_AFTER_THEIR_OWN;
import static org.peerpath.incident.IncidentRule.ONE_LOOKS_AFTER_IT_AT_A_TIME;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * That something happened at a placement: the day, the kind, who was told and when, and who looks after it. Read by the
 * trainee and by whoever looks after safeguarding at the course and, unless the trainee leaves them out, at the host; by no
 * trainer, and it is in no export. There is no column for a story or a name.
 */
@Entity
@Table(name = "incident")
public class Incident extends VersionedEntity {
    /** Longest number under which the host's own system keeps it, in characters. */
    public static final int REFERENCE_MAX = 40;

    /** Few capitals and digits: a name is no reference. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{0,4}[-/. ]?\\d[A-Z0-9./-]*");

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "placement_id")
    private long placementId;

    @Column(name = "trainee_id")
    private long traineeId;

    @Column(name = "host_organisation_id")
    private long hostOrganisationId;

    /** The host, where its lead for safeguarding reads it too. */
    @Column(name = "host_reader_id")
    private @Nullable Long hostReaderId;

    /** The clock of the placement. */
    private String zone;

    @Enumerated(EnumType.STRING)
    private IncidentKind kind;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    private ToldWhom told;

    /** By the clock of the placement. */
    @Column(name = "told_at")
    private @Nullable LocalDateTime toldAt;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private IncidentState state = IncidentState.REPORTED;

    @Column(name = "taken_up_by")
    private @Nullable Long takenUpBy;

    @Column(name = "taken_up_at")
    private @Nullable Instant takenUpAt;

    private String reference = "";

    @Enumerated(EnumType.STRING)
    private @Nullable IncidentOutcome outcome;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    /** Of the form it was written with: sent twice, it is one incident. */
    @Column(name = "form_key")
    private String formKey;

    @SuppressWarnings("NullAway.Init")
    protected Incident() {}

    public Incident(IncidentPlace place, IncidentReport report, UUID formKey, Instant now) {
        report.requirePast(LocalDateTime.ofInstant(now, place.zone()));
        organisationId = place.organisationId();
        placementId = place.placementId();
        traineeId = place.traineeId();
        hostOrganisationId = place.hostOrganisationId();
        hostReaderId = place.forHost() ? place.hostOrganisationId() : null;
        zone = place.zone().getId();
        kind = report.kind();
        happenedOn = report.happenedOn();
        told = report.told();
        toldAt = report.toldAt();
        this.formKey = formKey.toString();
        writtenAt = now;
    }

    /**
     * Somebody looks after it from now on. Taken up twice by the same person, it is taken up.
     *
     * @return whether that is news
     */
    public boolean takeUp(long by, Instant now) {
        NOBODY_LOOKS_AFTER_THEIR_OWN.require(by != traineeId);
        if (takenUpBy != null && takenUpBy == by) {
            return false;
        }
        ONE_LOOKS_AFTER_IT_AT_A_TIME.require(takenUpBy == null);
        state = IncidentState.TAKEN_UP;
        takenUpBy = by;
        takenUpAt = now;
        return true;
    }

    /**
     * Somebody else looks after it from now on: whoever did so is away, or has left.
     *
     * @param from who looks after it as far as they know
     * @return whether that is news
     */
    public boolean takeOver(long by, long from, Instant now) {
        NOBODY_LOOKS_AFTER_THEIR_OWN.require(by != traineeId);
        if (takenUpBy != null && takenUpBy == by) {
            return false;
        }
        ONE_LOOKS_AFTER_IT_AT_A_TIME.require(state == IncidentState.TAKEN_UP && takenUpBy != null && takenUpBy == from);
        takenUpBy = by;
        takenUpAt = now;
        return true;
    }

    /**
     * It is looked after.
     *
     * @param number under which the host's own system keeps it, or nothing
     * @return whether that is news
     */
    public boolean close(long by, IncidentOutcome how, String number, Instant now) {
        NOBODY_LOOKS_AFTER_THEIR_OWN.require(by != traineeId);
        IT_IS_TAKEN_UP_BEFORE_IT_IS_CLOSED.require(state != IncidentState.REPORTED);
        ONE_LOOKS_AFTER_IT_AT_A_TIME.require(takenUpBy != null && takenUpBy == by);
        var stripped = number.strip();
        A_REFERENCE_IS_A_NUMBER.require(stripped.isEmpty()
                || stripped.length() <= REFERENCE_MAX
                        && REFERENCE.matcher(stripped).matches());
        if (state == IncidentState.CLOSED) {
            return false;
        }
        state = IncidentState.CLOSED;
        outcome = how;
        reference = stripped;
        closedAt = now;
        return true;
    }

    public long organisationId() {
        return organisationId;
    }

    public long placementId() {
        return placementId;
    }

    public long traineeId() {
        return traineeId;
    }

    public IncidentState state() {
        return state;
    }

    public String reference() {
        return reference;
    }
}
