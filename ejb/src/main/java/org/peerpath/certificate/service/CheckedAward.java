package org.peerpath.certificate.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.certificate.Award;
import org.peerpath.certificate.AwardState;
import org.peerpath.certificate.CertificateFace;

/** What a stranger learns from a code: whether it holds, what for, from whom and since when. Never who. */
public record CheckedAward(
        Answer answer,
        String heading,
        String title,
        String issuer,
        String town,
        String country,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil) {

    /** One answer for everything that is not known here. */
    static final CheckedAward UNKNOWN = new CheckedAward(Answer.UNKNOWN, "", "", "", "", "", null, null);

    /** The answers there are. */
    public enum Answer {
        /** Holds today. */
        VALID,
        /** Held until a day that is past. */
        EXPIRED,
        /** Cannot be confirmed at present. */
        SUSPENDED,
        /** Does not hold any more. */
        REVOKED,
        /** Nothing is known under this code. */
        UNKNOWN
    }

    static CheckedAward of(Award award, CertificateFace face, LocalDate today) {
        return new CheckedAward(
                answer(award, today),
                face.heading(),
                face.title(),
                face.issuer().name(),
                face.issuer().town(),
                face.issuer().country(),
                face.issuedOn(),
                face.validUntil());
    }

    private static Answer answer(Award award, LocalDate today) {
        if (award.state() == AwardState.REVOKED) {
            return Answer.REVOKED;
        }
        if (award.state() == AwardState.SUSPENDED) {
            return Answer.SUSPENDED;
        }
        var last = award.validUntil();
        return last != null && today.isAfter(last) ? Answer.EXPIRED : Answer.VALID;
    }

    public boolean isKnown() {
        return answer != Answer.UNKNOWN;
    }
}
