package org.peerpath.supervision;

import static org.peerpath.placement.PlacementRule.SIGN_EXACTLY_WHAT_WAS_SHOWN;
import static org.peerpath.supervision.SupervisionRule.A_MEETING_IS_NOT_BEFORE_THE_FIRST_DAY;
import static org.peerpath.supervision.SupervisionRule.MEETINGS_NEED_A_PLACEMENT_UNDER_WAY;
import static org.peerpath.supervision.SupervisionRule.ONE_SIDE_SIGNS_FOR_ITSELF;
import static org.peerpath.supervision.SupervisionRule.THE_SUPERVISOR_TAKES_BACK_WHAT_COUNTS;
import static org.peerpath.supervision.SupervisionRule.WHAT_BOTH_SIGNED_STAYS;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.SupervisionForm;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementState;

/**
 * A supervision meeting of one trainee. Either writes it down, both sign what it says, and then it counts and stays as it
 * is; whatever is changed before clears the signature that was there.
 */
@Entity
@Table(name = "supervision_meeting")
public class SupervisionMeeting extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "placement_id")
    private long placementId;

    @Column(name = "trainee_id")
    private long traineeId;

    /** Of the form it was written with: sent twice, it is one meeting; the same for all of a group. */
    @Column(name = "form_key")
    private String formKey;

    @Column(name = "on_day")
    private LocalDate day;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private SupervisionForm form;

    @Convert(converter = ThemesColumn.class)
    private Set<Theme> themes;

    @Convert(converter = AgreedActionsColumn.class)
    private List<AgreedAction> actions;

    @Column(name = "wellbeing_asked")
    private boolean wellbeingAsked;

    @Column(name = "next_day")
    private @Nullable LocalDate nextDay;

    @Column(name = "next_at")
    private @Nullable LocalTime nextAt;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.OPEN;

    private String hash;

    @Column(name = "trainee_signed_at")
    private @Nullable Instant traineeSignedAt;

    @Column(name = "trainee_signed_hash")
    private @Nullable String traineeSignedHash;

    @Column(name = "supervisor_signed_by")
    private @Nullable Long supervisorSignedBy;

    @Column(name = "supervisor_signed_at")
    private @Nullable Instant supervisorSignedAt;

    @Column(name = "supervisor_signed_hash")
    private @Nullable String supervisorSignedHash;

    @Column(name = "voided_by")
    private @Nullable Long voidedBy;

    @Column(name = "voided_at")
    private @Nullable Instant voidedAt;

    @SuppressWarnings("NullAway.Init")
    protected SupervisionMeeting() {}

    @SuppressWarnings("NullAway.Init") // write() sets what the meeting says.
    public SupervisionMeeting(Placement placement, MeetingHeld held, UUID formKey, Instant now) {
        this.organisationId = placement.organisationId();
        this.placementId = placement.id();
        this.traineeId = placement.traineeId();
        this.formKey = formKey.toString();
        write(placement, held, now);
    }

    /** Says something else from now on: whoever had signed, signs again. */
    public void change(Placement placement, MeetingHeld held, Instant now) {
        WHAT_BOTH_SIGNED_STAYS.require(state == MeetingState.OPEN);
        if (!Seal.of(held.words()).equals(hash)) {
            write(placement, held, now);
            traineeSignedAt = null;
            traineeSignedHash = null;
            supervisorSignedBy = null;
            supervisorSignedAt = null;
            supervisorSignedHash = null;
        }
    }

    private void write(Placement placement, MeetingHeld held, Instant now) {
        requireUnderWay(placement);
        A_MEETING_IS_NOT_BEFORE_THE_FIRST_DAY.require(!held.day().isBefore(placement.startsOn()));
        held.requireOver(placement.zone(), now);
        day = held.day();
        startsAt = held.from();
        minutes = held.minutes();
        form = held.form();
        themes = held.themes();
        actions = held.actions();
        wellbeingAsked = held.wellbeingAsked();
        var next = held.next();
        nextDay = next == null ? null : next.day();
        nextAt = next == null ? null : next.at();
        hash = Seal.of(held.words());
    }

    /** Meetings are written down and signed between the agreement and the end. */
    public static void requireUnderWay(Placement placement) {
        MEETINGS_NEED_A_PLACEMENT_UNDER_WAY.require(
                placement.state() == PlacementState.ACTIVE || placement.state() == PlacementState.AGREED);
    }

    /**
     * The trainee was there, and it was as it says.
     *
     * @param shownHash the seal of what the page showed
     * @return whether it counts from now on
     */
    public boolean signAsTrainee(long personId, String shownHash, Instant now) {
        ONE_SIDE_SIGNS_FOR_ITSELF.require(personId == traineeId);
        if (traineeSignedAt != null) {
            return false;
        }
        requireShown(shownHash);
        traineeSignedAt = now;
        traineeSignedHash = shownHash;
        return countIfBothSigned();
    }

    /** The same for whoever supervises; among peers: they know of it. */
    public boolean signAsSupervisor(long personId, String shownHash, Instant now) {
        ONE_SIDE_SIGNS_FOR_ITSELF.require(personId != traineeId);
        if (supervisorSignedAt != null) {
            return false;
        }
        requireShown(shownHash);
        supervisorSignedBy = personId;
        supervisorSignedAt = now;
        supervisorSignedHash = shownHash;
        return countIfBothSigned();
    }

    private void requireShown(String shownHash) {
        WHAT_BOTH_SIGNED_STAYS.require(state == MeetingState.OPEN);
        SIGN_EXACTLY_WHAT_WAS_SHOWN.require(hash.equals(shownHash));
    }

    private boolean countIfBothSigned() {
        if (traineeSignedAt == null || supervisorSignedAt == null) {
            return false;
        }
        state = MeetingState.COUNTED;
        return true;
    }

    /**
     * It was not so, or is written down twice. It stays as a trace.
     *
     * @return whether it had counted, so that it has to be taken out of the record
     */
    public boolean takeBack(long personId, Instant now) {
        if (state == MeetingState.VOID) {
            return false;
        }
        var counted = state == MeetingState.COUNTED;
        THE_SUPERVISOR_TAKES_BACK_WHAT_COUNTS.require(!counted || personId != traineeId);
        state = MeetingState.VOID;
        voidedBy = personId;
        voidedAt = now;
        return counted;
    }

    /** What it leaves in the record once it counts. */
    public Fact held() {
        return new Fact.SupervisionHeld(form, minutes, day);
    }

    /** What takes that out again. */
    public Fact takenBack() {
        return new Fact.SupervisionHeld(form, -minutes, day);
    }

    public long placementId() {
        return placementId;
    }

    public LocalDate day() {
        return day;
    }

    public int minutes() {
        return minutes;
    }

    public MeetingState state() {
        return state;
    }

    public String hash() {
        return hash;
    }

    public String formKey() {
        return formKey;
    }
}
