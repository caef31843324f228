package org.peerpath.organisation.service;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peerpath.organisation.OrganisationEntry;
import org.peerpath.organisation.OrganisationKind;
import org.peerpath.organisation.PeerSupportType;

/** What an organisation says about itself, as it is typed. */
public class OrganisationDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private @Nullable String name;

    @NotNull
    private @Nullable OrganisationKind kind;

    @NotBlank
    @Size(max = 2)
    private @Nullable String country;

    @NotBlank
    @Size(max = 120)
    private @Nullable String town;

    @Size(max = 5)
    private @Nullable String region;

    @NotBlank
    @Size(max = 1000)
    private @Nullable String summary;

    /** Tags with commas or spaces between them. */
    @NotBlank
    @Size(max = 200)
    private @Nullable String languages;

    private List<PeerSupportType> supportTypes = new ArrayList<>();

    @Size(max = 300)
    private @Nullable String website;

    @Email
    @Size(max = 254)
    private @Nullable String publicEmail;

    @Size(max = 40)
    private @Nullable String publicPhone;

    @Size(max = 500)
    private @Nullable String accessNotes;

    @Size(max = 200)
    private @Nullable String registration;

    private boolean inDirectory = true;

    /** What is there already, to be changed. */
    public static OrganisationDraft of(OrganisationEntry entry) {
        var draft = new OrganisationDraft();
        draft.name = entry.name();
        draft.kind = entry.kind();
        draft.country = entry.country();
        draft.town = entry.town();
        draft.region = entry.region();
        draft.summary = entry.summary();
        draft.languages = String.join(", ", entry.languages());
        draft.supportTypes = new ArrayList<>(entry.supportTypes());
        draft.website = entry.website();
        draft.publicEmail = entry.publicEmail();
        draft.publicPhone = entry.publicPhone();
        draft.accessNotes = entry.accessNotes();
        draft.registration = entry.registration();
        draft.inDirectory = entry.inDirectory();
        return draft;
    }

    OrganisationEntry entry() {
        return new OrganisationEntry(
                said(name),
                Objects.requireNonNull(kind),
                said(country),
                said(town),
                region,
                said(summary),
                tags(),
                types(),
                website,
                publicEmail,
                publicPhone,
                accessNotes,
                registration,
                inDirectory);
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNull(text).strip();
    }

    private List<String> tags() {
        return Stream.of(said(languages).split("[,;\\s]+", -1))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private Set<PeerSupportType> types() {
        var types = EnumSet.noneOf(PeerSupportType.class);
        types.addAll(supportTypes);
        return types;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable OrganisationKind getKind() {
        return kind;
    }

    public void setKind(@Nullable OrganisationKind kind) {
        this.kind = kind;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable String getTown() {
        return town;
    }

    public void setTown(@Nullable String town) {
        this.town = town;
    }

    public @Nullable String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }

    public @Nullable String getLanguages() {
        return languages;
    }

    public void setLanguages(@Nullable String languages) {
        this.languages = languages;
    }

    public @Nullable String getWebsite() {
        return website;
    }

    public void setWebsite(@Nullable String website) {
        this.website = website;
    }

    public @Nullable String getPublicEmail() {
        return publicEmail;
    }

    public void setPublicEmail(@Nullable String publicEmail) {
        this.publicEmail = publicEmail;
    }

    public @Nullable String getPublicPhone() {
        return publicPhone;
    }

    public void setPublicPhone(@Nullable String publicPhone) {
        this.publicPhone = publicPhone;
    }

    public @Nullable String getAccessNotes() {
        return accessNotes;
    }

    public void setAccessNotes(@Nullable String accessNotes) {
        this.accessNotes = accessNotes;
    }

    public @Nullable String getRegistration() {
        return registration;
    }

    public void setRegistration(@Nullable String registration) {
        this.registration = registration;
    }

    public List<PeerSupportType> getSupportTypes() {
        return supportTypes;
    }

    public void setSupportTypes(List<PeerSupportType> supportTypes) {
        this.supportTypes = supportTypes;
    }

    public boolean isInDirectory() {
        return inDirectory;
    }

    public void setInDirectory(boolean inDirectory) {
        this.inDirectory = inDirectory;
    }
}
