package org.peerpath.learning.service;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.peerpath.learning.PromptAnswer;

/** What somebody writes for themselves about a prompt. */
public class AnswerDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @Size(max = PromptAnswer.TEXT_MAX)
    private String answer = "";

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer == null ? "" : answer;
    }
}
