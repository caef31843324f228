package org.peerpath.attestation.service;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Account;
import org.peerpath.identity.CalledName;

/** Who is to confirm hours without an account: what they are called, where letters reach them, and the host. */
public class ContactDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @CalledName
    private @Nullable String name;

    @NotBlank
    @Email
    @Size(max = Account.EMAIL_MAX)
    private @Nullable String address;

    @NotBlank
    @Size(max = 20)
    private @Nullable String language;

    @NotNull
    private @Nullable Long hostId;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable Long getHostId() {
        return hostId;
    }

    public void setHostId(@Nullable Long hostId) {
        this.hostId = hostId;
    }
}
