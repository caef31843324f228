package org.peerpath.adjustment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.kernel.VersionedEntity;

/**
 * Something that is done otherwise for one person wherever they learn with an organisation, in the groups of today and those
 * to come. Their course lead sets it as agreed with them; they and their course lead end it.
 */
@Entity
@Table(name = "adjustment")
public class Adjustment extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private AdjustmentKind kind;

    private int amount;

    private String words;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    /** Of the form it was set with: sent twice, it is one adjustment. */
    @Column(name = "form_key")
    private String formKey;

    @Column(name = "set_by")
    private long setBy;

    @Column(name = "set_at")
    private Instant setAt;

    /** Since when it counts no more, whatever its last day was. */
    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Adjustment() {}

    /** Set by somebody who answers for a group of theirs. */
    public Adjustment(Enrolment theirs, AdjustmentTerms terms, UUID formKey, long by, Instant now) {
        organisationId = theirs.organisationId();
        personId = theirs.personId();
        kind = terms.kind();
        amount = terms.amount();
        words = terms.words();
        startsOn = terms.from();
        endsOn = terms.until();
        this.formKey = formKey.toString();
        setBy = by;
        setAt = now;
    }

    /** Whether it counts on that day. */
    public boolean isOn(LocalDate day) {
        return endedAt == null && !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    /** Whether others of this kind take its place: there is one number of minutes or days at a time, and several ways. */
    public boolean isReplacedBy(AdjustmentTerms other) {
        return kind == other.kind()
                && kind != AdjustmentKind.ANOTHER_WAY
                && (other.until() == null || !startsOn.isAfter(other.until()));
    }

    /** What of it comes back when others that take its place are over; nothing where it ends with them or before. */
    public Optional<AdjustmentTerms> afterwards(AdjustmentTerms other) {
        var until = other.until();
        return until == null || endsOn != null && !endsOn.isAfter(until)
                ? Optional.empty()
                : Optional.of(new AdjustmentTerms(kind, amount, words, until.plusDays(1), endsOn));
    }

    /** Another counts from that day: this one stays for the days before it. */
    public void makeWay(LocalDate day, Instant now) {
        if (!startsOn.isBefore(day)) {
            end(now);
        } else if (endsOn == null || !endsOn.isBefore(day)) {
            endsOn = day.minusDays(1);
        }
    }

    /** Counts no more, from this moment. @return whether that is news */
    public boolean end(Instant now) {
        if (endedAt != null) {
            return false;
        }
        endedAt = now;
        return true;
    }

    public AdjustmentKind kind() {
        return kind;
    }

    public int amount() {
        return amount;
    }

    public String words() {
        return words;
    }

    public @Nullable LocalDate endsOn() {
        return endsOn;
    }
}
