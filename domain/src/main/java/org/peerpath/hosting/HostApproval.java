package org.peerpath.hosting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/**
 * That a course has looked at a host and sends trainees there, from a day until a day. A new look is another approval; one
 * that is taken back counts no more from that moment, and whoever is there stays.
 */
@Entity
@Table(name = "host_approval")
public class HostApproval extends VersionedEntity {
    private static final String BETWEEN = " ";

    /** The organisation that runs the course. */
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "host_organisation_id")
    private long hostOrganisationId;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    /** Names of {@link HostCheck}, in their order. */
    private String checks;

    @Column(name = "approved_by")
    private long approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    @SuppressWarnings("NullAway.Init")
    protected HostApproval() {}

    /** @param today of whoever approves */
    public HostApproval(
            long organisationId, long hostOrganisationId, ApprovalTerms terms, long by, LocalDate today, Instant now) {
        terms.require(today);
        this.organisationId = organisationId;
        this.hostOrganisationId = hostOrganisationId;
        startsOn = terms.from();
        endsOn = terms.until();
        checks = written(terms.checks());
        approvedBy = by;
        approvedAt = now;
    }

    private static String written(Set<HostCheck> checks) {
        return Arrays.stream(HostCheck.values())
                .filter(checks::contains)
                .map(HostCheck::name)
                .collect(Collectors.joining(BETWEEN));
    }

    /** Whether it counts on each day from the first to the last. */
    public boolean covers(LocalDate first, LocalDate last) {
        return takenBackAt == null && !first.isBefore(startsOn) && !last.isAfter(endsOn);
    }

    /** Whether they count together on each day from the first to the last: a new look may begin where another ends. */
    public static boolean coverAll(Collection<HostApproval> approvals, LocalDate first, LocalDate last) {
        var open = first;
        while (!open.isAfter(last)) {
            var day = open;
            var reached = approvals.stream()
                    .filter(approval -> approval.covers(day, day))
                    .map(HostApproval::endsOn)
                    .max(Comparator.naturalOrder());
            if (reached.isEmpty()) {
                return false;
            }
            open = reached.get().plusDays(1);
        }
        return true;
    }

    /** Counts no more, from this moment. @return whether that is news */
    public boolean takeBack(Instant now) {
        if (takenBackAt != null) {
            return false;
        }
        takenBackAt = now;
        return true;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public long organisationId() {
        return organisationId;
    }

    public long hostOrganisationId() {
        return hostOrganisationId;
    }
}
