package org.peerpath.assessment.service;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.peerpath.assessment.RubricMark;
import org.peerpath.programme.RubricLevel;

/** What a trainer says about one criterion. */
public class MarkDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String criterion;

    private @Nullable RubricLevel level;

    @Size(max = RubricMark.COMMENT_MAX)
    private String comment = "";

    public MarkDraft(String criterion) {
        this.criterion = criterion;
    }

    public String getCriterion() {
        return criterion;
    }

    public @Nullable RubricLevel getLevel() {
        return level;
    }

    public void setLevel(@Nullable RubricLevel level) {
        this.level = level;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment == null ? "" : comment;
    }
}
