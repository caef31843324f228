package org.peerpath.organisation.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Where an organisation meets people, as it is typed. */
public class SiteDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 120)
    private @Nullable String name;

    @NotBlank
    @Size(max = 300)
    private @Nullable String address;

    @NotBlank
    @Size(max = 120)
    private @Nullable String town;

    @NotBlank
    @Size(max = 64)
    private @Nullable String zone;

    public static SiteDraft of(SiteRow site) {
        var draft = new SiteDraft();
        draft.name = site.name();
        draft.address = site.address();
        draft.town = site.town();
        draft.zone = site.zone();
        return draft;
    }

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

    public @Nullable String getTown() {
        return town;
    }

    public void setTown(@Nullable String town) {
        this.town = town;
    }

    public @Nullable String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone;
    }
}
