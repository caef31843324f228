package org.peerpath.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an entry has left in the hours ledger so far: how many minutes, on which day, and how often it was written. */
@Embeddable
public class LedgerTrace {
    @Column(name = "ledger_minutes")
    private int minutes;

    @Column(name = "ledger_day")
    private @Nullable LocalDate day;

    @Column(name = "ledger_writes")
    private int writes;

    protected LedgerTrace() {}

    /** Nothing yet. */
    static LedgerTrace none() {
        return new LedgerTrace(0, null, 0);
    }

    private LedgerTrace(int minutes, @Nullable LocalDate day, int writes) {
        this.minutes = minutes;
        this.day = day;
        this.writes = writes;
    }

    /** What to write so that the ledger says these minutes on this day, and nothing it said before. */
    LedgerStep move(int newMinutes, LocalDate newDay) {
        var after = new LedgerTrace(newMinutes, newMinutes == 0 ? null : newDay, writes + 1);
        if (minutes == newMinutes && newDay.equals(day)) {
            return new LedgerStep(this, null, null);
        }
        var counter = day == null ? null : new LedgerStep.Line(-minutes, day);
        var line = newMinutes == 0 ? null : new LedgerStep.Line(newMinutes, newDay);
        return new LedgerStep(after, counter, line);
    }

    public int writes() {
        return writes;
    }
}
