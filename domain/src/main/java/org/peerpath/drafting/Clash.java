package org.peerpath.drafting;

import java.io.Serializable;

/**
 * Two people changed the same text.
 *
 * @param theirs what somebody else wrote there meanwhile
 */
public record Clash(String key, String language, String theirs) implements Serializable {}
