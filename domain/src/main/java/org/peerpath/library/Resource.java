package org.peerpath.library;

import static org.peerpath.library.LibraryRule.A_DOI_BEGINS_WITH_TEN;
import static org.peerpath.library.LibraryRule.A_LICENCE_IS_AN_SPDX_NAME;
import static org.peerpath.library.LibraryRule.A_LINK_IS_A_WEB_ADDRESS;
import static org.peerpath.library.LibraryRule.A_PUBLISHED_ITEM_IS_DESCRIBED;
import static org.peerpath.library.LibraryRule.A_PUBLISHED_ITEM_NAMES_ITS_LANGUAGE;
import static org.peerpath.library.LibraryRule.ONE_DESCRIPTION_FOR_EACH_LANGUAGE;
import static org.peerpath.library.LibraryRule.ONLY_PUBLISHED_ITEMS_ARE_HIDDEN;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.kernel.WebAddress;
import org.peerpath.organisation.PeerSupportType;

/**
 * An item of the library: somebody's work, described here so that people find it, know what it contains, and may use it as
 * its licence says. It is described first, in one language or many, then published, and hidden again when somebody raises
 * a concern.
 */
@Entity
@Table(name = "resource")
public class Resource extends VersionedEntity {
    @Enumerated(EnumType.STRING)
    private ResourceKind kind;

    @Enumerated(EnumType.STRING)
    private ResourceState state = ResourceState.DRAFT;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Enumerated(EnumType.STRING)
    private EvidenceKind evidence = EvidenceKind.NOT_STATED;

    /** ISO 3166-1 alpha-2; nothing when the item belongs to no one country. */
    private @Nullable String country;

    private boolean international;

    @Embedded
    private Credits credits;

    private @Nullable String url;

    private @Nullable String doi;

    /** SPDX name of an open licence; nothing means "all rights reserved: link only". */
    private @Nullable String licence;

    @Embedded
    private Accessibility accessibility = new Accessibility();

    @Convert(converter = AudienceColumn.class)
    private Set<Audience> audiences = EnumSet.noneOf(Audience.class);

    @Column(name = "content_notes")
    @Convert(converter = ContentNoteColumn.class)
    private Set<ContentNote> contentNotes = EnumSet.noneOf(ContentNote.class);

    @ElementCollection
    @CollectionTable(name = "resource_text", joinColumns = @JoinColumn(name = "resource_id"))
    private List<ResourceText> texts = new ArrayList<>();

    /** The languages one can read, hear or see it in, which are not those of the descriptions. */
    @ElementCollection
    @CollectionTable(name = "resource_language", joinColumns = @JoinColumn(name = "resource_id"))
    @Column(name = "language")
    private Set<String> languages = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "resource_support_type", joinColumns = @JoinColumn(name = "resource_id"))
    @Column(name = "support_type")
    @Enumerated(EnumType.STRING)
    private Set<PeerSupportType> supportTypes = EnumSet.noneOf(PeerSupportType.class);

    @ElementCollection
    @CollectionTable(name = "resource_topic", joinColumns = @JoinColumn(name = "resource_id"))
    @Column(name = "topic")
    @Enumerated(EnumType.STRING)
    private Set<Topic> topics = EnumSet.noneOf(Topic.class);

    @SuppressWarnings("NullAway.Init")
    protected Resource() {}

    public Resource(ResourceKind kind, EvidenceKind evidence, Credits credits) {
        this.kind = kind;
        this.evidence = evidence;
        this.credits = credits;
    }

    /** Adds a description in one more language. */
    public void describe(ResourceText text) {
        ONE_DESCRIPTION_FOR_EACH_LANGUAGE.require(
                texts.stream().noneMatch(other -> other.language().equals(text.language())));
        text.makeSearchable(credits.searchable());
        texts.add(text);
    }

    public void speak(Collection<String> languageTags) {
        languages.clear();
        languageTags.forEach(tag -> languages.add(LanguageTag.required(tag)));
    }

    public void classify(Set<PeerSupportType> types, Set<Topic> about, Set<Audience> madeFor) {
        supportTypes.clear();
        supportTypes.addAll(types);
        topics.clear();
        topics.addAll(about);
        audiences = Set.copyOf(madeFor);
    }

    /** Where it comes from; international when it was made for more than one country. */
    public void locate(@Nullable String countryCode, boolean forManyCountries) {
        country = countryCode;
        international = forManyCountries;
    }

    public void link(@Nullable String address, @Nullable String digitalObject) {
        A_LINK_IS_A_WEB_ADDRESS.require(address == null || WebAddress.isSafe(address));
        A_DOI_BEGINS_WITH_TEN.require(digitalObject == null || digitalObject.matches("10\\.[0-9]{4,9}/[!-~]{1,100}"));
        url = address;
        doi = digitalObject;
    }

    /** Under which open licence it may be used; nothing keeps all rights reserved. */
    public void license(@Nullable String spdx) {
        A_LICENCE_IS_AN_SPDX_NAME.require(spdx == null || spdx.matches("[A-Za-z0-9][A-Za-z0-9.+-]{1,58}"));
        licence = spdx;
    }

    public void note(Set<ContentNote> heavyParts) {
        contentNotes = Set.copyOf(heavyParts);
    }

    public void open(Accessibility facts) {
        accessibility = facts;
    }

    public void publish(LocalDate today) {
        A_PUBLISHED_ITEM_IS_DESCRIBED.require(!texts.isEmpty() && texts.stream().allMatch(ResourceText::isComplete));
        A_PUBLISHED_ITEM_NAMES_ITS_LANGUAGE.require(!languages.isEmpty());
        state = ResourceState.PUBLISHED;
        publishedOn = today;
    }

    /** Out of everybody's sight at once, before anybody has looked into the concern. */
    public void hide() {
        ONLY_PUBLISHED_ITEMS_ARE_HIDDEN.require(state == ResourceState.PUBLISHED);
        state = ResourceState.HIDDEN;
    }

    public ResourceState state() {
        return state;
    }
}
