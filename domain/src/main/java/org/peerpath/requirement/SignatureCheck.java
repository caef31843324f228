package org.peerpath.requirement;

import java.time.LocalDate;
import org.peerpath.evidence.Fact;

/** Looks at whether a document is signed in the version asked for. */
final class SignatureCheck {

    private SignatureCheck() {}

    static Evaluation of(Requirement.Signature signature, Scope scope) {
        LocalDate on = null;
        String other = null;
        for (var signed : scope.evidence().about(Fact.DocumentSigned.class, signature.document())) {
            if (scope.counts(signed.on())) {
                if (!signed.version().equals(signature.version())) {
                    other = signed.version();
                } else if (on == null || signed.on().isBefore(on)) {
                    on = signed.on();
                }
            }
        }
        var finding = new Finding(signature, scope, Amount.of(Unit.ITEMS, on == null ? 0 : 1, 1));
        if (on != null) {
            return finding.met(on);
        }
        if (other == null) {
            finding.why(Why.NOT_SIGNED);
        } else {
            finding.why(Why.OTHER_VERSION_SIGNED, new Parameter.Text(other));
        }
        return finding.with(Who.TRAINEE, PlaceKind.SIGN, signature.document()).notMet();
    }
}
