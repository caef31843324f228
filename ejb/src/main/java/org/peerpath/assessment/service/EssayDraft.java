package org.peerpath.assessment.service;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.peerpath.assessment.Submission;

/** A text being written. */
public class EssayDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @Size(max = Submission.TEXT_MAX)
    private String text = "";

    public EssayDraft() {}

    public EssayDraft(String text) {
        this.text = text;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}
