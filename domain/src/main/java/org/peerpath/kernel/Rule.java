package org.peerpath.kernel;

/**
 * Something a feature refuses, named as a sentence. Each feature has one enum of them; the constant's name is the key of
 * the sentence a person reads ({@code PlacementRule.NO_ONE_CONFIRMS_OWN_HOURS}), present in every language.
 */
public interface Rule {
    /** The constant's name: an enum gives it. */
    String name();

    /** The key of the sentence: the enum's simple name, a dot, the constant. */
    default String key() {
        return ((Enum<?>) this).getDeclaringClass().getSimpleName() + "." + name();
    }

    /**
     * Refuses unless the condition holds.
     *
     * @throws BusinessRuleViolation naming this rule
     */
    default void require(boolean holds) {
        if (!holds) {
            throw violated();
        }
    }

    /** The refusal, for the caller to throw where the compiler has to see that nothing follows. */
    default BusinessRuleViolation violated() {
        return new BusinessRuleViolation(this);
    }
}
