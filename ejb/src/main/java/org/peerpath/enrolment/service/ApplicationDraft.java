package org.peerpath.enrolment.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.Application;
import org.peerpath.identity.service.VisitorDraft;

/** What somebody writes to ask for a place. */
public class ApplicationDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @Valid
    private final VisitorDraft visitor = new VisitorDraft();

    @Size(max = Application.MESSAGE_MAX)
    private String message = "";

    public VisitorDraft getVisitor() {
        return visitor;
    }

    public String getMessage() {
        return message;
    }

    /** A field that was left empty comes as nothing. */
    public void setMessage(@Nullable String message) {
        this.message = message == null ? "" : message;
    }
}
