package org.peerpath.identity.service;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.peerpath.identity.Account;
import org.peerpath.identity.CalledName;

/**
 * What somebody without an account says about themselves: any name, where they are written to, and a yes to being written
 * to.
 */
public class VisitorDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @CalledName
    private String name = "";

    @NotBlank
    @Email
    @Size(max = Account.EMAIL_MAX)
    private String email = "";

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

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
