package org.peerpath.translation.service;

import java.io.Serializable;

/**
 * A translation somebody wrote.
 *
 * @param sourceHash of the words it was made from, as they were shown
 * @param base what stood there when they began
 * @param value what they want there
 */
public record Rewritten(String place, String sourceHash, String base, String value) implements Serializable {}
