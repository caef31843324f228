package org.peerpath.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.VersionedEntity;

/** How long something is kept, and what the rule did when it was applied last. */
@Entity
@Table(name = "retention_rule")
public class RetentionRule extends VersionedEntity {
    @Enumerated(EnumType.STRING)
    private RetentionCode code;

    @Column(name = "keep_days")
    private int keepDays;

    @Column(name = "last_run_at")
    private @Nullable Instant lastRunAt;

    @Column(name = "last_rows")
    private long lastRows;

    @Column(name = "all_rows")
    private long allRows;

    @SuppressWarnings("NullAway.Init")
    protected RetentionRule() {}

    /** What is older than this has been kept long enough. */
    public Instant endsBefore(Instant now) {
        return now.minus(keepDays, ChronoUnit.DAYS);
    }

    /**
     * It was applied.
     *
     * @param before how many rows the same round had touched already
     */
    public void applied(long before, int rows, Instant now) {
        lastRunAt = now;
        lastRows = before + rows;
        allRows += rows;
    }

    public RetentionCode code() {
        return code;
    }
}
