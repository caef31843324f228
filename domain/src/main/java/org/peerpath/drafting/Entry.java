package org.peerpath.drafting;

import java.io.Serializable;

/**
 * What somebody wrote in one field.
 *
 * @param key of the field
 * @param language of the text; empty where there is one for all
 * @param base what stood there when they began
 * @param value what they want there
 */
public record Entry(String key, String language, String base, String value) implements Serializable {}
