package org.peerpath.attestation;

import static org.peerpath.attestation.AttestationRule.CODES_ARE_SENT_A_FEW_TIMES;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * The link in a weekly letter. It opens the days it lists to whoever also has the code that is sent to the same address; a
 * newer one takes its place. What looks as if somebody else had it is noted once.
 */
@Entity
@Table(name = "confirmation_link")
public class ConfirmationLink extends VersionedEntity {
    /** A week, and a day for whoever is away on the day of the letter. */
    public static final Duration VALID = Duration.ofDays(8);

    /** Most codes sent for one link. */
    public static final int CODES_MAX = 8;

    /** So many wrong codes are more than a slip. */
    public static final int FAILURES_DOUBTED = 5;

    /** So many tries with a link that is not quite as it was sent are more than a line broken by a mail program. */
    public static final int ALTERED_DOUBTED = 3;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "contact_id")
    private long contactId;

    @Column(name = "person_id")
    private long personId;

    private String selector;

    @Column(name = "link_hash")
    private String linkHash;

    @Column(name = "sent_at")
    private Instant sentAt;

    private Instant until;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "codes_sent")
    private int codesSent;

    @Column(name = "codes_failed")
    private int codesFailed;

    private int altered;

    @Enumerated(EnumType.STRING)
    private @Nullable LinkDoubt doubt;

    @Column(name = "doubted_at")
    private @Nullable Instant doubtedAt;

    @SuppressWarnings("NullAway.Init")
    protected ConfirmationLink() {}

    public ConfirmationLink(PracticeContact contact, String selector, String linkHash, Instant now) {
        this.organisationId = contact.organisationId();
        this.contactId = contact.id();
        this.personId = contact.personId();
        this.selector = selector;
        this.linkHash = linkHash;
        this.sentAt = now;
        this.until = now.plus(VALID);
    }

    /** How it stands for a browser that has this visit, if any. */
    public LinkStanding standing(@Nullable LinkVisit visit, Instant now) {
        if (supersededAt != null) {
            return LinkStanding.SUPERSEDED;
        }
        if (!now.isBefore(until)) {
            return LinkStanding.EXPIRED;
        }
        return visit == null ? LinkStanding.NEEDS_CODE : visit.standing(now);
    }

    /** @return which code this is, one more being sent */
    public int countCode() {
        CODES_ARE_SENT_A_FEW_TIMES.require(codesSent < CODES_MAX);
        return ++codesSent;
    }

    /** @return what has to be told because of it, if anything */
    public @Nullable LinkDoubt countFailure(Instant now) {
        codesFailed++;
        return codesFailed >= FAILURES_DOUBTED ? doubt(LinkDoubt.CODES_FAILED, now) : null;
    }

    /** @return what has to be told because of it, if anything */
    public @Nullable LinkDoubt countAltered(Instant now) {
        altered++;
        return altered >= ALTERED_DOUBTED ? doubt(LinkDoubt.ALTERED, now) : null;
    }

    /** Something looks odd: noted and told the first time. */
    public @Nullable LinkDoubt doubt(LinkDoubt why, Instant now) {
        if (doubt != null) {
            return null;
        }
        doubt = why;
        doubtedAt = now;
        return why;
    }

    /** Everything it lists is decided. It still opens to say so, after the code. */
    public void done(Instant now) {
        if (doneAt == null) {
            doneAt = now;
        }
    }

    /** Whether this is the link as it was sent. */
    public boolean is(String hash) {
        return linkHash.equals(hash);
    }

    public long organisationId() {
        return organisationId;
    }

    public long contactId() {
        return contactId;
    }

    public long personId() {
        return personId;
    }

    public @Nullable Instant doneAt() {
        return doneAt;
    }
}
