package org.peerpath.placement.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.peerpath.placement.LogEntry;

/** What a practice supervisor wants to know about a day. */
public class QueryDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = LogEntry.QUERY_MAX)
    private String question = "";

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
