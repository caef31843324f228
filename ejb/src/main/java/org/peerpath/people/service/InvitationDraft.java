package org.peerpath.people.service;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Account;
import org.peerpath.identity.CalledName;

/** Whom to invite, in which language, and what to. */
public class InvitationDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @CalledName
    private @Nullable String name;

    @NotBlank
    @Email
    @Size(max = Account.EMAIL_MAX)
    private @Nullable String email;

    @NotBlank
    @Size(max = 20)
    private @Nullable String language;

    /** The key of a {@link Place}. */
    @NotNull
    private @Nullable String place;

    private @Nullable LocalDate until;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
