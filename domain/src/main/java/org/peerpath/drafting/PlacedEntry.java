package org.peerpath.drafting;

import java.io.Serializable;
import org.peerpath.programme.TextPath;

/** What somebody wrote in a field of a thing that stands at this place. */
public record PlacedEntry(TextPath thing, Entry entry) implements Serializable {}
