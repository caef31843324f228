package org.peerpath.certificate.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peerpath.certificate.AwardCode;
import org.peerpath.certificate.AwardState;

/** An award in a list, for its holder or its issuing organisation. */
public record AwardRow(
        long id,
        long version,
        String holder,
        String kind,
        String title,
        AwardState state,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        String code) {

    public String printedCode() {
        return new AwardCode(code).printed();
    }

    public boolean stands() {
        return state == AwardState.ISSUED;
    }
}
