package org.peerpath.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One row of the trail.
 *
 * @param position its place in the chain, from 1, without gaps
 * @param at when, in UTC, to the microsecond: both databases give back what was hashed
 * @param kind which event, by the name of its {@link AuditKind}; a text, so that an altered row can be read and named
 * @param actorId who did it; absent for the platform itself and for whoever is not known
 * @param subjects what it is about, as {@code AWARD:12 PERSON:34}
 * @param previousHash the hash of the row before
 * @param hash the hash of all of this
 */
public record AuditEvent(
        long position,
        Instant at,
        String kind,
        @Nullable Long actorId,
        String subjects,
        String previousHash,
        String hash) {
    /** Longest list of subjects, in characters. */
    public static final int SUBJECTS_MAX = 400;

    /** What the first row says of the row before it. */
    public static final String NOTHING_BEFORE = "0".repeat(64);

    /** Whether the row says what it said when it was written. */
    public boolean isAsWritten() {
        return hash.equals(hashOf(position, at, kind, actorId, subjects, previousHash));
    }

    /** SHA-256 over a text in which no value can pose as two: none of them holds a line break. */
    public static String hashOf(
            long position, Instant at, String kind, @Nullable Long actorId, String subjects, String previousHash) {
        var canonical = String.join(
                "\n",
                previousHash,
                Long.toString(position),
                at.toString(),
                kind,
                actorId == null ? "" : actorId.toString(),
                subjects);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
