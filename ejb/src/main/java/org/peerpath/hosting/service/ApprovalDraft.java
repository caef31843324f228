package org.peerpath.hosting.service;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.hosting.ApprovalTerms;
import org.peerpath.hosting.HostCheck;

/** A host as a course lead approves it. */
public class ApprovalDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private @Nullable Long organisationId;

    @NotNull
    private @Nullable LocalDate from;

    @NotNull
    private @Nullable LocalDate until;

    private List<HostCheck> checks = List.of();

    ApprovalTerms terms() {
        Set<HostCheck> looked = EnumSet.noneOf(HostCheck.class);
        looked.addAll(checks);
        return new ApprovalTerms(Objects.requireNonNull(from), Objects.requireNonNull(until), looked);
    }

    public @Nullable Long getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(@Nullable Long organisationId) {
        this.organisationId = organisationId;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public List<HostCheck> getChecks() {
        return checks;
    }

    public void setChecks(@Nullable List<HostCheck> checks) {
        this.checks = checks == null ? List.of() : List.copyOf(checks);
    }
}
