package org.peerpath.placement.web;

import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.kernel.web.Messages;
import org.peerpath.placement.PlacementRule;

/** Signing what a page showed. Where the words changed meanwhile nothing is signed, and the new words are shown. */
final class Signing {
    private Signing() {}

    static void sign(Runnable signature, String address, long placementId) {
        HttpServletRequest request = Faces.getRequest();
        try {
            signature.run();
            Messages.info(request, "placement", "agreement.signed");
        } catch (BusinessRuleViolation refused) {
            if (refused.rule() != PlacementRule.SIGN_EXACTLY_WHAT_WAS_SHOWN) {
                throw refused;
            }
            Messages.info(request, "placement", "agreement.changedMeanwhile");
        }
        Faces.redirect(address, placementId);
    }
}
