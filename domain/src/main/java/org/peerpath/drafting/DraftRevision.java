package org.peerpath.drafting;

import static org.peerpath.drafting.DraftingRule.THE_DRAFT_IS_AS_THE_STEP_LEFT_IT;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.programme.ProgrammeVersion;
import org.peerpath.programme.TextPath;

/** One step in the history of a draft: who changed what, and which stretch of the file. It can be taken back and again. */
@Entity
@Table(name = "draft_revision")
public class DraftRevision extends VersionedEntity {
    /** What one person writes at one place in this time is one step. */
    private static final Duration ONE_SITTING = Duration.ofMinutes(10);

    private static final int LONGEST_NAME = 120;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "programme_version_id")
    private long programmeVersionId;

    private int number;

    /** Nobody any more, once they have left. */
    @Column(name = "person_id")
    private @Nullable Long personId;

    @Column(name = "made_at")
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private RevisionKind kind;

    private String place;

    /** How the thing was called when it was changed. */
    private String called;

    @Column(name = "cut_at")
    private int cutAt;

    @Column(name = "cut_out")
    private String cutOut;

    @Column(name = "put_in")
    private String putIn;

    private boolean undone;

    @SuppressWarnings("NullAway.Init")
    protected DraftRevision() {}

    public DraftRevision(ProgrammeVersion draft, int number, Step step, Splice splice, Instant now) {
        this.organisationId = draft.organisationId();
        this.programmeVersionId = draft.id();
        this.number = number;
        this.personId = step.person();
        this.kind = step.kind();
        this.place = step.place().toString();
        this.called = shortened(step.called());
        this.madeAt = now;
        write(splice);
    }

    /**
     * Who does what.
     *
     * @param called how the thing is called
     */
    public record Step(long person, RevisionKind kind, TextPath place, String called) {}

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private void write(Splice splice) {
        cutAt = splice.at();
        cutOut = splice.out();
        putIn = splice.in();
    }

    private Splice splice() {
        return new Splice(cutAt, cutOut, putIn);
    }

    /** Whether what somebody does now belongs to this step: the same person, at the same place, in the same sitting. */
    public boolean goesOn(Step step, String text, Instant now) {
        return !undone
                && kind == RevisionKind.CHANGED
                && step.kind() == kind
                && Objects.equals(personId, step.person())
                && place.equals(step.place().toString())
                && madeAt.plus(ONE_SITTING).isAfter(now)
                && splice().reversed().fits(text);
    }

    /** Takes more of the same step in. @return whether anything is left of it: somebody may have typed their way back */
    public boolean extend(Step step, String before, String after, Instant now) {
        var begin = splice().reversed().apply(before);
        madeAt = now;
        called = shortened(step.called());
        write(Splice.between(begin, after));
        return !begin.equals(after);
    }

    /** The text without this step. */
    public String takeBack(String text) {
        THE_DRAFT_IS_AS_THE_STEP_LEFT_IT.require(!undone && splice().reversed().fits(text));
        undone = true;
        return splice().reversed().apply(text);
    }

    /** The text with this step again. */
    public String takeAgain(String text) {
        THE_DRAFT_IS_AS_THE_STEP_LEFT_IT.require(undone && splice().fits(text));
        undone = false;
        return splice().apply(text);
    }

    public int number() {
        return number;
    }

    public boolean isUndone() {
        return undone;
    }
}
