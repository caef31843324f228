package org.peerpath.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.peerpath.programme.RubricLevel;

/** How well one criterion was shown, and a comment on it if the trainer made one. */
@Embeddable
public class RubricMark {
    /** Longest comment, in characters. */
    public static final int COMMENT_MAX = 1000;

    private String criterion;

    @Enumerated(EnumType.STRING)
    @Column(name = "level_shown")
    private RubricLevel level;

    private String remark;

    /** Shown in an earlier attempt already, and not asked again. */
    @Column(name = "shown_before")
    private boolean shownBefore;

    @SuppressWarnings("NullAway.Init")
    protected RubricMark() {}

    public RubricMark(String criterion, RubricLevel level, String comment) {
        this(criterion, level, comment, false);
    }

    private RubricMark(String criterion, RubricLevel level, String comment, boolean shownBefore) {
        this.criterion = criterion;
        this.level = level;
        this.remark = comment;
        this.shownBefore = shownBefore;
    }

    /** The same mark, taken over into a later attempt. */
    RubricMark carried() {
        return new RubricMark(criterion, level, remark, true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RubricMark that
                && criterion.equals(that.criterion)
                && level == that.level
                && remark.equals(that.remark);
    }

    @Override
    public int hashCode() {
        return Objects.hash(criterion, level, remark);
    }

    public String criterion() {
        return criterion;
    }

    public RubricLevel level() {
        return level;
    }

    public String comment() {
        return remark;
    }

    public boolean shownBefore() {
        return shownBefore;
    }
}
