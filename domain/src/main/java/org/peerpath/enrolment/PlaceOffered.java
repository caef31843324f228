package org.peerpath.enrolment;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A place is held for somebody who waited; a letter brings the link by which they say yes.
 *
 * @param link the secret part of the link
 * @param zone by whose clock it ends
 */
public record PlaceOffered(
        long applicationId,
        String displayName,
        String email,
        String language,
        String link,
        Instant endsAt,
        ZoneId zone) {}
