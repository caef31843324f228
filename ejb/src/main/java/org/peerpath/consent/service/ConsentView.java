package org.peerpath.consent.service;

import org.jspecify.annotations.Nullable;
import org.peerpath.consent.ConsentPurpose;
import org.peerpath.consent.ConsentStep;
import org.peerpath.consent.ConsentText;

/**
 * A purpose as its person sees it.
 *
 * @param text the words of today
 * @param last what they did about it last; nothing if they were not asked yet
 */
public record ConsentView(ConsentText text, @Nullable ConsentRow last) {
    public ConsentPurpose purpose() {
        return text.purpose();
    }

    public boolean isGiven() {
        return last != null && last.step() == ConsentStep.GIVEN;
    }

    public boolean isWithdrawn() {
        return last != null && last.step() == ConsentStep.WITHDRAWN;
    }
}
