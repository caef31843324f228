package org.peerpath.kernel.service;

import java.util.List;

/**
 * Something a feature does not keep for ever. A feature has a bean of this kind for each retention rule it answers for; how
 * long is the rule's business.
 *
 * @see org.peerpath.kernel.service.PersonalData
 */
public interface Expiring {
    /** The code of the rule. */
    String rule();

    /**
     * Forgets some of what has been kept long enough; the last statement is the one whose rows count. {@code ?1} is the
     * moment before which it ends, {@code ?2} how many rows at most: they are run again until nothing is left.
     */
    List<String> statements();
}
