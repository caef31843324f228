package org.peerpath.enrolment.service;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.peerpath.enrolment.Application;
import org.peerpath.identity.Account;
import org.peerpath.identity.Person;

/** What somebody writes to ask for a place. */
public class ApplicationDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = Person.NAME_MAX)
    private String name = "";

    @NotBlank
    @Email
    @Size(max = Account.EMAIL_MAX)
    private String email = "";

    @Size(max = Application.MESSAGE_MAX)
    private String message = "";

    @AssertTrue(message = "{org.peerpath.consent}")
    private boolean consent;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getMessage() {
        return message;
    }

    /** A field that was left empty comes as nothing. */
    public void setMessage(@Nullable String message) {
        this.message = message == null ? "" : message;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
