package org.peerpath.translation;

import static org.peerpath.translation.TranslationRule.NOBODY_REVIEWS_THEIR_OWN_WORDS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * That a translation was made from certain words, by whom, and who read the two against each other. It knows the words by
 * their hashes and belongs to the programme rather than to one version: what was reviewed once is reviewed in each version
 * in which both still say the same, and outdated in each in which only the original says something else.
 */
@Entity
@Table(name = "text_pairing")
public class TextPairing extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "programme_id")
    private long programmeId;

    private String place;

    private String language;

    @Column(name = "source_hash")
    private String sourceHash;

    @Column(name = "target_hash")
    private String targetHash;

    /** Nobody where a file brought it, or once they have left. */
    @Column(name = "written_by")
    private @Nullable Long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "reviewed_by")
    private @Nullable Long reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    /** Whoever read it had written it; kept, since who it was may be gone. */
    @Column(name = "own_reading")
    private boolean ownReading;

    @SuppressWarnings("NullAway.Init")
    protected TextPairing() {}

    public TextPairing(long organisationId, long programmeId, TextPair pair, @Nullable Long by, Instant now) {
        this.organisationId = organisationId;
        this.programmeId = programmeId;
        this.place = pair.place();
        this.language = pair.language();
        this.sourceHash = pair.sourceHash();
        this.targetHash = pair.targetHash();
        this.writtenBy = by;
        this.writtenAt = now;
    }

    /**
     * Somebody read it against the original. A second person does so; only where nobody else answers for the programme may
     * its writer, and then it is told as what it is. What somebody else reviewed stays theirs.
     *
     * @param alone whether nobody else is there who could
     * @return whether something is different now: asking twice is harmless
     */
    public boolean review(long by, boolean alone, Instant now) {
        boolean own = Objects.equals(writtenBy, by);
        NOBODY_REVIEWS_THEIR_OWN_WORDS.require(!own || alone);
        if (reviewedAt != null && (!ownReading || own)) {
            return false;
        }
        reviewedBy = by;
        reviewedAt = now;
        ownReading = own;
        return true;
    }

    /** Whether whoever read it had written it. */
    public boolean isOwnReading() {
        return ownReading;
    }

    public TextPair pair() {
        return new TextPair(place, language, sourceHash, targetHash);
    }
}
