package org.peerpath.access.service;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Account;
import org.peerpath.identity.CalledName;

/** Who will run a new installation, and the token that shows that they may. */
public class FirstAdministratorDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private String setUpToken = "";

    @CalledName
    private String name = "";

    @NotBlank
    @Email
    @Size(max = Account.EMAIL_MAX)
    private String email = "";

    @Size(min = 8, max = 128)
    private String password = "";

    public String getSetUpToken() {
        return setUpToken;
    }

    public void setSetUpToken(@Nullable String setUpToken) {
        this.setUpToken = setUpToken == null ? "" : setUpToken;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }
}
