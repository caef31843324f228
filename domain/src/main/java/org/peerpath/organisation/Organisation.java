package org.peerpath.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.FoldedText;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.kernel.WebAddress;

/**
 * An organisation as the public may know it: never a private person's address or number, no list of members, no exact
 * place of a closed group.
 */
@Entity
@Table(name = "organisation")
public class Organisation extends VersionedEntity {
    private static final int SORT_NAME_MAX = 400;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");

    private String name;

    /** The name folded, so that every list is in the same order whatever the database. */
    @Column(name = "sort_name")
    private String sortName;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    /** ISO 3166-1 alpha-2. */
    private String country;

    private String town;

    /** NUTS region, if known; note that NUTS writes EL for Greece and UK for the United Kingdom. */
    private @Nullable String region;

    /** What it does, in one language, one to three sentences. */
    private String summary;

    /** BCP 47 tags, in the order the organisation gives them. */
    @ElementCollection
    @CollectionTable(name = "organisation_language", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "language")
    @OrderColumn(name = "place")
    private List<String> languages = new ArrayList<>();

    private @Nullable String website;

    @Column(name = "public_email")
    private @Nullable String publicEmail;

    @Column(name = "public_phone")
    private @Nullable String publicPhone;

    @Column(name = "access_notes")
    private @Nullable String accessNotes;

    /** How it is registered, as printed on certificates. */
    private @Nullable String registration;

    @Column(name = "in_directory")
    private boolean inDirectory = true;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @ElementCollection
    @CollectionTable(name = "organisation_capability", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "capability")
    @Enumerated(EnumType.STRING)
    private Set<Capability> capabilities = EnumSet.noneOf(Capability.class);

    @ElementCollection
    @CollectionTable(name = "organisation_support_type", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "support_type")
    @Enumerated(EnumType.STRING)
    private Set<PeerSupportType> supportTypes = EnumSet.noneOf(PeerSupportType.class);

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    public Organisation(String name, OrganisationKind kind, String country, String town, LocalDate confirmedOn) {
        OrganisationRule.A_COUNTRY_IS_TWO_LETTERS.require(country.matches("[A-Z]{2}"));
        this.name = name;
        this.sortName = FoldedText.of(name, SORT_NAME_MAX);
        this.kind = kind;
        this.country = country;
        this.town = town;
        this.summary = "";
        this.confirmedOn = confirmedOn;
    }

    /** Says all that it says about itself anew. Whoever does so confirms it on that day. */
    public void keep(OrganisationEntry entry, LocalDate today) {
        OrganisationRule.A_COUNTRY_IS_TWO_LETTERS.require(entry.country().matches("[A-Z]{2}"));
        OrganisationRule.A_LANGUAGE_IS_A_LANGUAGE_TAG.require(
                entry.languages().stream().allMatch(tag -> LANGUAGE.matcher(tag).matches()));
        name = entry.name();
        sortName = FoldedText.of(entry.name(), SORT_NAME_MAX);
        kind = entry.kind();
        country = entry.country();
        town = entry.town();
        locate(entry.region());
        describe(entry.summary(), entry.languages(), entry.supportTypes());
        publish(entry.website(), entry.publicEmail(), entry.publicPhone(), entry.accessNotes());
        registration = entry.registration();
        inDirectory = entry.inDirectory();
        confirmedOn = today;
    }

    public OrganisationEntry entry() {
        return new OrganisationEntry(
                name,
                kind,
                country,
                town,
                region,
                summary,
                languages,
                supportTypes,
                website,
                publicEmail,
                publicPhone,
                accessNotes,
                registration,
                inDirectory);
    }

    public void describe(String whatItDoes, List<String> languageTags, Set<PeerSupportType> types) {
        summary = whatItDoes;
        languages.clear();
        languages.addAll(languageTags);
        supportTypes.clear();
        supportTypes.addAll(types);
    }

    public void publish(@Nullable String web, @Nullable String email, @Nullable String phone, @Nullable String access) {
        OrganisationRule.A_WEBSITE_IS_A_WEB_ADDRESS.require(web == null || WebAddress.isSafe(web));
        website = web;
        publicEmail = email;
        publicPhone = phone;
        accessNotes = access;
    }

    public void locate(@Nullable String nutsRegion) {
        OrganisationRule.A_REGION_LIES_IN_ITS_COUNTRY.require(
                nutsRegion == null || NutsRegion.liesIn(nutsRegion, country));
        region = nutsRegion;
    }

    public void allow(Capability capability) {
        capabilities.add(capability);
    }

    /**
     * What it may do on Peerpath from now on, and nothing else; nothing at all stands in the directory only.
     *
     * @return what it did until now and does no more: the roles that needed it end with it
     */
    public Set<Capability> allowOnly(Set<Capability> these) {
        var lost = EnumSet.noneOf(Capability.class);
        lost.addAll(capabilities);
        lost.removeAll(these);
        capabilities.retainAll(these);
        capabilities.addAll(these);
        return lost;
    }

    public Set<Capability> capabilities() {
        return Set.copyOf(capabilities);
    }

    public void register(String asPrinted) {
        registration = asPrinted;
    }

    /** Works on Peerpath without standing in the public directory. */
    public void keepOutOfDirectory() {
        inDirectory = false;
    }

    public boolean may(Capability capability) {
        return capabilities.contains(capability);
    }

    public String name() {
        return name;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public String country() {
        return country;
    }

    public String town() {
        return town;
    }

    public @Nullable String registration() {
        return registration;
    }
}
