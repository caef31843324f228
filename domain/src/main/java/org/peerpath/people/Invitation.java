package org.peerpath.people;

import static org.peerpath.people.PeopleRule.AN_INVITATION_IS_ANSWERED_ONCE;
import static org.peerpath.people.PeopleRule.A_LETTER_GETS_AN_HOUR;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Role;
import org.peerpath.identity.Scope;
import org.peerpath.identity.Term;
import org.peerpath.kernel.VersionedEntity;

/**
 * Somebody is asked to take on a role. Nothing counts until they say yes, signed in as themselves; whoever invites sees
 * the address they wrote and whether it was answered, and never learns whether that address had an account before. Once
 * answered, address and name are forgotten here.
 */
@Entity
@Table(name = "invitation")
public class Invitation extends VersionedEntity {
    private static final Duration BETWEEN_LETTERS = Duration.ofHours(1);

    @Column(name = "organisation_id")
    private @Nullable Long organisationId;

    @Column(name = "programme_id")
    private @Nullable Long programmeId;

    @Column(name = "cohort_id")
    private @Nullable Long cohortId;

    @Column(name = "placement_id")
    private @Nullable Long placementId;

    @Enumerated(EnumType.STRING)
    private Role role;

    /** The last day of the role, if its end is known. */
    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    /** The calendar by which that day is counted. */
    private String zone;

    private @Nullable String email;

    @Column(name = "display_name")
    private @Nullable String displayName;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "invited_by")
    private long invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    /** How many letters were written. */
    private int letters;

    @Enumerated(EnumType.STRING)
    private InvitationState state = InvitationState.OPEN;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    /** There as long as it is open, and the same for the same question. */
    @Column(name = "open_key")
    private @Nullable String openKey;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    public Invitation(Invited who, Asked asked, long by, Instant now) {
        this.organisationId = asked.scope().organisationId();
        this.programmeId = asked.scope().programmeId();
        this.cohortId = asked.scope().cohortId();
        this.placementId = asked.scope().placementId();
        this.role = asked.role();
        this.lastDay = asked.lastDay();
        this.zone = asked.zone().getId();
        this.personId = who.personId();
        this.email = who.email();
        this.displayName = who.displayName();
        this.invitedBy = by;
        this.invitedAt = now;
        this.sentAt = now;
        this.letters = 1;
        this.openKey = asked.openKey(who.personId());
        term(now);
    }

    /** One letter more; a mailbox is not filled by pressing a button. */
    public void sendAgain(Instant now) {
        requireOpen();
        A_LETTER_GETS_AN_HOUR.require(!now.isBefore(sentAt.plus(BETWEEN_LETTERS)));
        sentAt = now;
        letters++;
    }

    /** They say yes. The role begins now. */
    public void accept(Instant now) {
        answer(InvitationState.ACCEPTED, now);
    }

    public void decline(Instant now) {
        answer(InvitationState.DECLINED, now);
    }

    public void withdraw(Instant now) {
        answer(InvitationState.WITHDRAWN, now);
    }

    private void answer(InvitationState answer, Instant now) {
        requireOpen();
        state = answer;
        answeredAt = now;
        email = null;
        displayName = null;
        openKey = null;
    }

    private void requireOpen() {
        AN_INVITATION_IS_ANSWERED_ONCE.require(state == InvitationState.OPEN);
    }

    /** How long the role counts if it begins now. */
    public Term term(Instant now) {
        return Term.days(null, lastDay, ZoneId.of(zone), now);
    }

    public Scope scope() {
        return new Scope(organisationId, programmeId, cohortId, placementId);
    }

    public Role role() {
        return role;
    }

    public long personId() {
        return personId;
    }

    public long invitedBy() {
        return invitedBy;
    }

    public int letters() {
        return letters;
    }

    public @Nullable String email() {
        return email;
    }

    public @Nullable String displayName() {
        return displayName;
    }

    public InvitationState state() {
        return state;
    }

    /** Whom: the person behind the address, and the words of whoever invites. */
    public record Invited(long personId, String displayName, String email) {}

    /** What they are asked to be, where, and until when if that is known. */
    public record Asked(Role role, Scope scope, @Nullable LocalDate lastDay, ZoneId zone) {
        /** The same for the same question to the same person. */
        public String openKey(long personId) {
            return personId + ":" + role + ":" + scope.organisationId() + ":" + scope.programmeId() + ":"
                    + scope.cohortId() + ":" + scope.placementId();
        }
    }
}
