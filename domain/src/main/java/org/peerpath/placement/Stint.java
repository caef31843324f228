package org.peerpath.placement;

import static org.peerpath.placement.PlacementRule.A_TIME_IS_ON_THE_CLOCK;
import static org.peerpath.placement.PlacementRule.FIVE_MINUTE_STEPS;
import static org.peerpath.placement.PlacementRule.HOURS_ARE_NOT_IN_THE_FUTURE;
import static org.peerpath.placement.PlacementRule.HOURS_HAVE_A_LENGTH;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A stretch of time on one day, as a person reads it off the clock on the wall: from, until, and the break. An end at or
 * before the beginning lies on the next day. Its length is what really went by in the zone, whatever the clocks did that
 * night: a time that a clock put forward has skipped is none, and where a clock is put back, the hour that comes twice is
 * read as its first coming. So what follows one another still does: no minute counts twice, and none is lost.
 */
public record Stint(LocalDate day, LocalTime from, LocalTime until, int breakMinutes, ZoneId zone) {
    static final int STEP = 5;

    public Stint {
        FIVE_MINUTE_STEPS.require(isOnStep(from) && isOnStep(until) && breakMinutes % STEP == 0);
        A_TIME_IS_ON_THE_CLOCK.require(
                isOnTheClock(day, from, zone) && isOnTheClock(lastDay(day, from, until), until, zone));
        HOURS_HAVE_A_LENGTH.require(
                breakMinutes >= 0 && !from.equals(until) && minutes(day, from, until, breakMinutes, zone) > 0);
    }

    private static boolean isOnStep(LocalTime time) {
        return time.getMinute() % STEP == 0 && time.getSecond() == 0 && time.getNano() == 0;
    }

    /** Where the clock jumps from two to three, two is the moment of the jump, and five past two never comes. */
    private static boolean isOnTheClock(LocalDate day, LocalTime time, ZoneId zone) {
        var jump = zone.getRules().getTransition(day.atTime(time));
        return jump == null || !jump.isGap() || jump.getDateTimeBefore().equals(day.atTime(time));
    }

    /** Refuses what has not ended yet. */
    public void requireDone(Instant now) {
        HOURS_ARE_NOT_IN_THE_FUTURE.require(!end().isAfter(now));
    }

    public Instant start() {
        return at(day, from, zone);
    }

    public Instant end() {
        return at(lastDay(), until, zone);
    }

    /** The day it ends on: the next one where it goes over midnight. */
    public LocalDate lastDay() {
        return lastDay(day, from, until);
    }

    public int minutes() {
        return minutes(day, from, until, breakMinutes, zone);
    }

    public boolean overlaps(Span other) {
        return start().isBefore(other.end()) && other.start().isBefore(end());
    }

    private static LocalDate lastDay(LocalDate day, LocalTime from, LocalTime until) {
        return until.isAfter(from) ? day : day.plusDays(1);
    }

    private static int minutes(LocalDate day, LocalTime from, LocalTime until, int breakMinutes, ZoneId zone) {
        var whole = Duration.between(at(day, from, zone), at(lastDay(day, from, until), until, zone));
        return Math.toIntExact(whole.toMinutes()) - breakMinutes;
    }

    private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
