package org.peerpath.enrolment;

import static org.peerpath.enrolment.EnrolmentRule.AN_APPLICATION_IS_DECIDED_ONCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * Somebody asks for a place in a cohort, without an account: a name to be called by, an address to be answered at, and
 * whatever they wish to say. Nobody is asked for a diagnosis, a gender or a birth date.
 */
@Entity
@Table(name = "application")
public class Application extends VersionedEntity {
    /** Longest message to the course team, in characters. */
    public static final int MESSAGE_MAX = 4000;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "cohort_id")
    private long cohortId;

    @Column(name = "display_name")
    private String displayName;

    private String email;

    private String language;

    private String message;

    @Enumerated(EnumType.STRING)
    private ApplicationState state = ApplicationState.WAITING;

    /** When the person agreed that the course team reads this. */
    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    public Application(Cohort cohort, String displayName, String email, Locale language, String message, Instant now) {
        this.organisationId = cohort.organisationId();
        this.cohortId = cohort.id();
        this.displayName = displayName;
        this.email = email;
        this.language = language.toLanguageTag();
        this.message = message;
        this.appliedAt = now;
    }

    public void admit(long byPersonId, Instant now) {
        decide(ApplicationState.ADMITTED, byPersonId, now);
    }

    public void decline(long byPersonId, Instant now) {
        decide(ApplicationState.DECLINED, byPersonId, now);
    }

    private void decide(ApplicationState decision, long byPersonId, Instant now) {
        AN_APPLICATION_IS_DECIDED_ONCE.require(state == ApplicationState.WAITING);
        state = decision;
        decidedBy = byPersonId;
        decidedAt = now;
    }

    public long cohortId() {
        return cohortId;
    }

    public String displayName() {
        return displayName;
    }

    public String email() {
        return email;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public ApplicationState state() {
        return state;
    }
}
