package org.peerpath.programme;

import org.peerpath.kernel.Localised;

/**
 * A matter that named people decide, never a score.
 *
 * @param people how many must agree
 * @param question what they ask themselves
 * @param appeal how one can appeal
 */
public record DecisionPlan(String code, Localised title, int people, Localised question, Localised appeal) {}
