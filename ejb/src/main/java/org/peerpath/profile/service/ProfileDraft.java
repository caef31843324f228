package org.peerpath.profile.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.CalledName;
import org.peerpath.identity.Person;

/** What somebody fills in about themselves. */
public class ProfileDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @CalledName
    private String displayName = "";

    @NotNull
    @Pattern(regexp = "en|de|es")
    private String language = "en";

    @NotNull
    @Size(max = 64)
    private String zone = "UTC";

    @Size(max = Person.PSEUDONYM_MAX)
    @Pattern(regexp = CalledName.VISIBLE, message = "{org.peerpath.calledName}")
    private @Nullable String pseudonym;

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public @Nullable String getPseudonym() {
        return pseudonym;
    }

    public void setPseudonym(@Nullable String pseudonym) {
        this.pseudonym = pseudonym;
    }
}
