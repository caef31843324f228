package org.peerpath.drafting.web;

import java.io.Serializable;
import org.peerpath.programme.TextPath;

/** One item of a list in a draft. */
public record PartRow(TextPath place, String name, String detail, boolean first, boolean last)
        implements Serializable {}
