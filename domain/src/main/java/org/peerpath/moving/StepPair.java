package org.peerpath.moving;

import org.jspecify.annotations.Nullable;
import org.peerpath.requirement.Evaluation;

/**
 * One step of a path by two versions beside each other.
 *
 * @param before by the version that is followed; null where it is asked only by the other
 * @param after by the other version; null where it is asked no more
 */
public record StepPair(@Nullable Evaluation before, @Nullable Evaluation after) {}
