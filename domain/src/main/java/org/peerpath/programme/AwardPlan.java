package org.peerpath.programme;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.Localised;
import org.peerpath.requirement.Requirement;

/**
 * An award a programme gives, and the rules by which it is earned and renewed.
 *
 * @param wording what the certificate says the holder has done
 */
public record AwardPlan(
        String key,
        AwardKind kind,
        Localised title,
        Localised wording,
        Validity validity,
        Requirement requirement,
        @Nullable Requirement renewalRequirement) {

    public Optional<Requirement> renewal() {
        return Optional.ofNullable(renewalRequirement);
    }
}
