package org.peerpath.workshop;

import static org.peerpath.workshop.WorkshopRule.A_CALLED_OFF_WORKSHOP_TAKES_NO_BOOKINGS;
import static org.peerpath.workshop.WorkshopRule.A_WORKSHOP_HAS_A_PEER_AMONG_ITS_FACILITATORS;
import static org.peerpath.workshop.WorkshopRule.A_WORKSHOP_HAS_PLACES_AND_LASTS_A_WHILE;
import static org.peerpath.workshop.WorkshopRule.A_WORKSHOP_IS_CALLED_OFF_BEFORE_IT_BEGINS;
import static org.peerpath.workshop.WorkshopRule.A_WORKSHOP_IS_CALLED_OFF_ONCE;
import static org.peerpath.workshop.WorkshopRule.PLACES_ARE_BOOKED_BEFORE_THE_WORKSHOP_BEGINS;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.Localised;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.organisation.PeerSupportType;

/**
 * A workshop or webinar, open to everybody. It has a limited number of places; whoever asks when none is left waits in
 * the order of asking, and gets the first place that is given back. Nothing is recorded.
 */
@Entity
@Table(name = "workshop")
public class Workshop extends VersionedEntity {
    @Column(name = "organisation_id")
    private long organisationId;

    @Embedded
    private Moment moment;

    /** Where it is, for those who come; nothing if it is online only. */
    private @Nullable String place;

    private boolean online;

    /** BCP 47 tags, comma separated: what is spoken. */
    private String languages;

    /** BCP 47 tags, comma separated: what it is interpreted into, sign languages among them. */
    private String interpreting = "";

    private int capacity;

    @Column(name = "places_taken")
    private int placesTaken;

    /** How many have asked for a place so far: the number of the next in turn. */
    private int asked;

    @Enumerated(EnumType.STRING)
    private WorkshopState state = WorkshopState.ANNOUNCED;

    /** How often what calendars know about it has changed. */
    private int revision;

    @ElementCollection
    @CollectionTable(name = "workshop_text", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<WorkshopText> texts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "workshop_facilitator", joinColumns = @JoinColumn(name = "workshop_id"))
    @OrderColumn(name = "position")
    private List<Facilitator> facilitators = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "workshop_support_type", joinColumns = @JoinColumn(name = "workshop_id"))
    @Column(name = "support_type")
    @Enumerated(EnumType.STRING)
    private Set<PeerSupportType> supportTypes = EnumSet.noneOf(PeerSupportType.class);

    @SuppressWarnings("NullAway.Init")
    protected Workshop() {}

    public Workshop(
            long organisationId,
            Moment moment,
            int capacity,
            String languages,
            List<WorkshopText> texts,
            List<Facilitator> facilitators) {
        A_WORKSHOP_HAS_PLACES_AND_LASTS_A_WHILE.require(capacity > 0);
        A_WORKSHOP_HAS_A_PEER_AMONG_ITS_FACILITATORS.require(
                facilitators.stream().anyMatch(Facilitator::isPeer));
        this.organisationId = organisationId;
        this.moment = moment;
        this.capacity = capacity;
        this.languages = languages;
        this.texts.addAll(texts);
        this.facilitators.addAll(facilitators);
        this.online = true;
    }

    /** It also, or only, takes place in a room. */
    public void meetAt(String where, boolean alsoOnline) {
        place = where;
        online = alsoOnline;
    }

    public void interpretInto(String languageTags) {
        interpreting = languageTags;
    }

    public void concern(Set<PeerSupportType> types) {
        supportTypes.clear();
        supportTypes.addAll(types);
    }

    /** It does not take place. Bookings stay as they are, so that everybody can be written to. */
    public void callOff(Instant now) {
        A_WORKSHOP_IS_CALLED_OFF_ONCE.require(state == WorkshopState.ANNOUNCED);
        A_WORKSHOP_IS_CALLED_OFF_BEFORE_IT_BEGINS.require(now.isBefore(moment.startsAt()));
        state = WorkshopState.CALLED_OFF;
        revision++;
    }

    /**
     * A place, or one on the waiting list when all are taken. Called while the workshop's row is locked, so that two
     * people never get the last place.
     */
    public Booking book(Guest guest, String tokenHash, Instant now) {
        A_CALLED_OFF_WORKSHOP_TAKES_NO_BOOKINGS.require(state == WorkshopState.ANNOUNCED);
        PLACES_ARE_BOOKED_BEFORE_THE_WORKSHOP_BEGINS.require(now.isBefore(moment.startsAt()));
        var free = placesTaken < capacity;
        if (free) {
            placesTaken++;
        }
        return new Booking(this, guest, free, ++asked, tokenHash, now);
    }

    /** Somebody gave a place back and nobody waits for it. */
    void takeBackPlace() {
        placesTaken--;
    }

    public long organisationId() {
        return organisationId;
    }

    public Moment moment() {
        return moment;
    }

    public int capacity() {
        return capacity;
    }

    public int placesTaken() {
        return placesTaken;
    }

    public WorkshopState state() {
        return state;
    }

    public int revision() {
        return revision;
    }

    public @Nullable String place() {
        return place;
    }

    public boolean online() {
        return online;
    }

    public String languages() {
        return languages;
    }

    public String interpreting() {
        return interpreting;
    }

    public Localised title() {
        var byLanguage = new LinkedHashMap<String, String>();
        texts.forEach(text -> byLanguage.put(text.language(), text.title()));
        return new Localised(byLanguage);
    }

    public Localised summary() {
        var byLanguage = new LinkedHashMap<String, String>();
        texts.forEach(text -> byLanguage.put(text.language(), text.summary()));
        return new Localised(byLanguage);
    }

    public List<String> facilitators() {
        return facilitators.stream().map(Facilitator::name).toList();
    }

    public Set<PeerSupportType> supportTypes() {
        return Set.copyOf(supportTypes);
    }
}
