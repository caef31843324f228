package org.peerpath.wellbeing;

import static org.peerpath.wellbeing.WellbeingRule.AN_ARRANGEMENT_IS_SAID_IN_A_FEW_WORDS;
import static org.peerpath.wellbeing.WellbeingRule.IT_IS_FOR_A_PLACEMENT_THAT_GOES_ON;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.placement.Placement;

/** Something that is done otherwise for a trainee at one placement: “starts at 10:00”, “a quiet room”. Never why. */
@Entity
@Table(name = "placement_adjustment")
public class PlacementAdjustment extends VersionedEntity {
    /** Longest arrangement, in characters: there is no room for a story in it. */
    public static final int WORDS_MAX = 200;

    /** Most that stand at a time. */
    public static final int MOST = 10;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "placement_id")
    private long placementId;

    @Column(name = "trainee_id")
    private long traineeId;

    private String words;

    /** Of the form it was written with: sent twice, it is one. */
    @Column(name = "form_key")
    private String formKey;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected PlacementAdjustment() {}

    public PlacementAdjustment(Placement placement, String words, UUID formKey, Instant now) {
        IT_IS_FOR_A_PLACEMENT_THAT_GOES_ON.require(placement.state().isOpenForTerms());
        var said = words.strip();
        AN_ARRANGEMENT_IS_SAID_IN_A_FEW_WORDS.require(!said.isEmpty() && said.length() <= WORDS_MAX);
        this.organisationId = placement.organisationId();
        this.placementId = placement.id();
        this.traineeId = placement.traineeId();
        this.words = said;
        this.formKey = formKey.toString();
        this.setAt = now;
    }

    /** Counts no more, from this moment: the words go with it. */
    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
            words = "";
        }
    }

    public boolean stands() {
        return endedAt == null;
    }

    public String words() {
        return words;
    }
}
