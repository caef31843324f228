package org.peerpath.front.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A number to call in one country, and the day on which somebody last made sure that it is right. */
public record Helpline(
        String country, String service, String number, String languages, String hours, @Nullable LocalDate verified) {
    /** Numbers change. After half a year without a look, one is no longer shown. */
    private static final int TRUSTED_DAYS = 180;

    static Helpline of(String line) {
        var parts = line.split(";", -1);
        var verified = parts[6].isBlank() ? null : LocalDate.parse(parts[6].strip());
        return new Helpline(parts[0], parts[1], parts[2], parts[3], parts[4], verified);
    }

    boolean shownOn(LocalDate today) {
        return verified != null && !verified.isAfter(today) && !today.isAfter(verified.plusDays(TRUSTED_DAYS));
    }

    /** The number as a phone dials it. */
    public String dialled() {
        return number.replaceAll("[^0-9+]", "");
    }
}
