package org.peerpath.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerpath.placement.PlacementExamples.FIRST_DAY;
import static org.peerpath.placement.PlacementExamples.LATER;
import static org.peerpath.placement.PlacementExamples.SUPERVISOR;
import static org.peerpath.placement.PlacementExamples.TRAINER;
import static org.peerpath.placement.PlacementExamples.WORK;
import static org.peerpath.placement.PlacementExamples.active;
import static org.peerpath.placement.PlacementExamples.ended;
import static org.peerpath.placement.PlacementExamples.stint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.peerpath.kernel.BusinessRuleViolation;

/** Whatever trainee, host and course do with days, in whatever order: the ledger says what the days say, no more, no less. */
class LedgerSumTest {
    private final List<LogEntry> days = new ArrayList<>();
    private final Map<Long, Integer> asSent = new HashMap<>();
    private int attended;
    private int attested;
    private Random chance = new Random(0);

    @Test
    void the_ledger_adds_up_to_what_the_days_say() {
        for (var seed = 1; seed <= 300; seed++) {
            chance = new Random(seed);
            days.clear();
            attended = 0;
            attested = 0;
            for (var step = 0; step < 60; step++) {
                tried();
                assertThat(attended)
                        .as("attended after step %s of %s", step, seed)
                        .isEqualTo(sent());
                assertThat(attested)
                        .as("attested after step %s of %s", step, seed)
                        .isEqualTo(counted());
            }
        }
    }

    private void tried() {
        try {
            step();
        } catch (BusinessRuleViolation refused) {
            assertThat(refused.rule()).isNotNull();
        }
    }

    private void step() {
        if (days.isEmpty() || chance.nextInt(6) == 0) {
            days.add(Stored.withId(new LogEntry(active(), someTime(), WORK, List.of(), LATER), 300 + days.size()));
            return;
        }
        var day = days.get(chance.nextInt(days.size()));
        switch (chance.nextInt(8)) {
            case 0 -> day.change(active(), someTime(), WORK, List.of(), LATER);
            case 1 -> {
                sent(day.submit(LATER));
                asSent.put(day.id(), day.minutes());
            }
            case 2 -> sent(day.takeBack());
            case 3, 4 -> {
                day.confirm(SUPERVISOR, LATER);
                counts(day);
            }
            case 5 -> day.query(SUPERVISOR, "Was that so?", LATER);
            case 6 -> resolve(day);
            default -> correct(day);
        }
    }

    private void correct(LogEntry day) {
        if (days.stream()
                .noneMatch(other -> other.isCorrection()
                        && Objects.equals(other.corrects(), day.id())
                        && other.state() != LogEntryState.VOID
                        && (other.state() != LogEntryState.RESOLVED || other.counted() > 0))) {
            days.add(Stored.withId(
                    LogEntry.correcting(day, active(), someTime(), WORK, "It was otherwise.", List.of(), LATER),
                    300 + days.size()));
        }
    }

    private void resolve(LogEntry day) {
        var counted = chance.nextInt(3) == 0 ? 0 : day.minutes() - 30;
        sent(
                day.state() == LogEntryState.DISPUTED
                        ? day.resolve(counted, TRAINER, LATER)
                        : day.resolveAfterTheEnd(ended(), counted, TRAINER, LATER));
        if (day.counted() > 0) {
            counts(day);
        }
    }

    /** As the journal is told of it: a day that counts, and where it corrects another, that other no more. */
    private void counts(LogEntry day) {
        attested += day.counted();
        var corrected = day.corrects();
        if (corrected != null) {
            var before = days.get((int) (corrected - 300));
            attested -= before.minutes();
            day.takePlaceOf(before).forEach(this::sent);
        }
    }

    private void sent(LedgerStep step) {
        attended += step.lines().stream().mapToInt(LedgerStep.Line::minutes).sum();
    }

    /** What was sent and stands: a correction instead of what it corrects once it counts, and never beside it. */
    private int sent() {
        return days.stream().mapToInt(this::sent).sum();
    }

    private int sent(LogEntry day) {
        return switch (day.state()) {
            case DRAFT, VOID -> 0;
            case SUBMITTED, DISPUTED -> day.isCorrection() ? 0 : day.minutes();
            // Changed after a question and not sent again, it stands in the ledger as it was sent.
            case QUERIED -> day.isCorrection() ? 0 : Objects.requireNonNull(asSent.get(day.id()));
            case CONFIRMED, RESOLVED -> day.counted();
        };
    }

    private int counted() {
        return days.stream().mapToInt(LogEntry::counted).sum();
    }

    private Stint someTime() {
        return stint(FIRST_DAY.plusDays(chance.nextInt(40)), "09:00", "1" + chance.nextInt(1, 7) + ":00", 0);
    }
}
