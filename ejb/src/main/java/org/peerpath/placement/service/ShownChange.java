package org.peerpath.placement.service;

import java.io.Serializable;
import org.peerpath.placement.TermField;

/** A field in which a version differs from the one before: what stood there and what stands there now, as it is read. */
public record ShownChange(TermField field, String before, String after) implements Serializable {}
