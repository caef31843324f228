package org.peerpath.wellbeing.service;

import java.io.Serializable;
import org.peerpath.kernel.Localised;

/**
 * A plan for oneself.
 *
 * @param words what is written there so far, or nothing
 * @param locked whether there are words that a forgotten password locked
 */
public record PlanView(long placementId, Localised title, String words, boolean locked) implements Serializable {}
