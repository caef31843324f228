package org.peerpath.identity;

import static org.peerpath.identity.GrantRule.A_ROLE_ENDS_ONCE;
import static org.peerpath.identity.GrantRule.A_ROLE_HAS_ITS_OWN_SCOPE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * A role that a person holds somewhere and for a time: in a cohort or a programme (trainee, trainer, course lead), in an
 * organisation (practice supervisor, issuer, its administrator), or everywhere (librarian, administrator). It counts
 * between its two moments and nowhere else, and it ends rather than disappears.
 */
@Entity
@Table(name = "role_grant")
public class RoleGrant extends VersionedEntity {
    /**
     * The condition under which a grant {@code g} counts at {@code :now}, for every query that asks for one: begun, and not
     * over.
     */
    public static final String COUNTS = "g.beginsAt <= :now and (g.endsAt is null or g.endsAt > :now)";

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "organisation_id")
    private @Nullable Long organisationId;

    @Column(name = "programme_id")
    private @Nullable Long programmeId;

    @Column(name = "cohort_id")
    private @Nullable Long cohortId;

    @Column(name = "placement_id")
    private @Nullable Long placementId;

    @Column(name = "begins_at")
    private Instant beginsAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "granted_by")
    private @Nullable Long grantedBy;

    @Column(name = "ended_by")
    private @Nullable Long endedBy;

    @SuppressWarnings("NullAway.Init")
    protected RoleGrant() {}

    /**
     * A role for a time, given by somebody whose {@link Authority} was asked.
     *
     * @param by who gives it; nobody where it comes with the thing itself
     */
    public RoleGrant(long personId, Role role, Scope scope, Term term, @Nullable Long by, Instant now) {
        A_ROLE_HAS_ITS_OWN_SCOPE.require(role.scopes().contains(scope.kind()));
        this.personId = personId;
        this.role = role;
        this.organisationId = scope.organisationId();
        this.programmeId = scope.programmeId();
        this.cohortId = scope.cohortId();
        this.placementId = scope.placementId();
        this.beginsAt = term.from();
        this.endsAt = term.until();
        this.grantedAt = now;
        this.grantedBy = by;
    }

    /** A role from now on, until somebody ends it. */
    public static RoleGrant fromNow(long personId, Role role, Scope scope, Instant now) {
        return new RoleGrant(personId, role, scope, Term.from(now), null, now);
    }

    /** {@link #COUNTS} for a grant that has another name in its query. */
    public static String counts(String grant) {
        return COUNTS.replace("g.", grant + ".");
    }

    /** Takes the role back at once; one that was to begin later never does. */
    public void end(long by, Instant now) {
        A_ROLE_ENDS_ONCE.require(endsAt == null || endsAt.isAfter(now));
        if (beginsAt.isAfter(now)) {
            beginsAt = now;
        }
        endsAt = now;
        endedBy = by;
    }

    /** Whether it ended before that moment, or ends just then. */
    public boolean isOver(Instant moment) {
        return endsAt != null && !endsAt.isAfter(moment);
    }

    /** Whether it counts at that moment. */
    public boolean countsAt(Instant moment) {
        return term().holdsAt(moment);
    }

    public long personId() {
        return personId;
    }

    public Role role() {
        return role;
    }

    public Scope scope() {
        return new Scope(organisationId, programmeId, cohortId, placementId);
    }

    public Term term() {
        return new Term(beginsAt, endsAt);
    }

    public @Nullable Long endedBy() {
        return endedBy;
    }
}
