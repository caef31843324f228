package org.peerpath.variant;

import static org.peerpath.variant.VariantRule.A_PROGRAMME_IS_SHARED_WITH_OTHERS;
import static org.peerpath.variant.VariantRule.NOTHING_IS_MADE_OF_WHAT_IS_NOT_SHARED;
import static org.peerpath.variant.VariantRule.ONLY_ITS_OWNER_SHARES_A_PROGRAMME;
import static org.peerpath.variant.VariantRule.SHARING_BEGINS_WITHIN_A_YEAR;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;
import org.peerpath.programme.FileFault;
import org.peerpath.programme.Programme;

/**
 * The owner of a programme lets another organisation run it, from a day, until they end it. What was made of it goes on for
 * whoever is under way; nothing new begins. It can be shared again later.
 */
@Entity
@Table(name = "programme_share")
public class ProgrammeShare extends VersionedEntity {
    /** The owner of the programme. */
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "programme_id")
    private long programmeId;

    /** Who may run it. */
    @Column(name = "local_organisation_id")
    private long localOrganisationId;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "shared_by")
    private @Nullable Long sharedBy;

    @Column(name = "shared_at")
    private Instant sharedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeShare() {}

    public ProgrammeShare(Programme programme, long localOrganisationId, Term term) {
        A_PROGRAMME_IS_SHARED_WITH_OTHERS.require(programme.organisationId() != localOrganisationId);
        ONLY_ITS_OWNER_SHARES_A_PROGRAMME.require(programme.variantOf() == null);
        this.organisationId = programme.organisationId();
        this.programmeId = programme.id();
        this.localOrganisationId = localOrganisationId;
        begin(term);
    }

    /** From which day it is shared, and by whom. */
    public record Term(LocalDate from, LocalDate today, long by, Instant now) {
        public Term {
            SHARING_BEGINS_WITHIN_A_YEAR.require(!from.isBefore(today) && !from.isAfter(today.plusYears(1)));
        }
    }

    private void begin(Term term) {
        fromDay = term.from();
        sharedBy = term.by();
        sharedAt = term.now();
        endedAt = null;
    }

    /** Once more, after it was ended. @return whether that is news */
    public boolean again(Term term) {
        if (endedAt == null) {
            return false;
        }
        begin(term);
        return true;
    }

    /** @return whether that is news: who ends it twice has ended it */
    public boolean end(Instant now) {
        if (endedAt != null) {
            return false;
        }
        endedAt = now;
        return true;
    }

    public boolean isOpen(LocalDate today) {
        return endedAt == null && !today.isBefore(fromDay);
    }

    /** Why nothing is made of it on that day; nothing where something can be. */
    public Optional<FileFault> closed(LocalDate today) {
        if (isOpen(today)) {
            return Optional.empty();
        }
        return Optional.of(endedAt == null ? FileFault.SHARING_HAS_NOT_BEGUN : FileFault.SHARING_HAS_ENDED);
    }

    public void requireOpen(LocalDate today) {
        NOTHING_IS_MADE_OF_WHAT_IS_NOT_SHARED.require(isOpen(today));
    }

    public long organisationId() {
        return organisationId;
    }

    public long programmeId() {
        return programmeId;
    }

    public long localOrganisationId() {
        return localOrganisationId;
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
