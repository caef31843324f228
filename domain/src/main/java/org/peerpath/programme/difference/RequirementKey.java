package org.peerpath.programme.difference;

import org.peerpath.requirement.Requirement;

/** Which requirements of two versions are the same one, perhaps with another amount. */
final class RequirementKey {
    private RequirementKey() {}

    static boolean same(Requirement then, Requirement now) {
        return of(then).equals(of(now));
    }

    private static String of(Requirement requirement) {
        if (requirement instanceof Requirement.Within within) {
            return of(within.requirement());
        }
        var kind = requirement.getClass().getSimpleName();
        if (requirement instanceof Requirement.Hours hours) {
            return kind + hours.categories();
        }
        if (requirement instanceof Requirement.Placement placement) {
            return kind + placement.placement();
        }
        if (requirement instanceof Requirement.Component component) {
            return kind + component.component();
        }
        if (requirement instanceof Requirement.Signature signature) {
            return kind + signature.document();
        }
        return requirement instanceof Requirement.Decision decision ? kind + decision.decision() : kind;
    }
}
