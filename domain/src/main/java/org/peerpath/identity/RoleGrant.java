package org.peerpath.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * A role that a person holds somewhere: for a cohort (trainee, trainer, course lead), for an organisation (practice
 * supervisor, issuer), or for the platform (librarian, administrator). It ends rather than disappears.
 */
@Entity
@Table(name = "role_grant")
public class RoleGrant extends VersionedEntity {
    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "organisation_id")
    private @Nullable Long organisationId;

    @Column(name = "cohort_id")
    private @Nullable Long cohortId;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected RoleGrant() {}

    private RoleGrant(long personId, Role role, @Nullable Long organisationId, @Nullable Long cohortId, Instant now) {
        this.personId = personId;
        this.role = role;
        this.organisationId = organisationId;
        this.cohortId = cohortId;
        this.grantedAt = now;
    }

    public static RoleGrant forCohort(long personId, Role role, long organisationId, long cohortId, Instant now) {
        return new RoleGrant(personId, role, organisationId, cohortId, now);
    }

    public static RoleGrant forOrganisation(long personId, Role role, long organisationId, Instant now) {
        return new RoleGrant(personId, role, organisationId, null, now);
    }

    public static RoleGrant forPlatform(long personId, Role role, Instant now) {
        return new RoleGrant(personId, role, null, null, now);
    }

    public void end(Instant now) {
        endedAt = now;
    }

    public long personId() {
        return personId;
    }

    public Role role() {
        return role;
    }

    public @Nullable Long organisationId() {
        return organisationId;
    }

    public @Nullable Long cohortId() {
        return cohortId;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
