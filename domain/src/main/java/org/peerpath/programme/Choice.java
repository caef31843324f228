package org.peerpath.programme;

import org.peerpath.kernel.Localised;

/** One answer a question offers. */
public record Choice(String code, Localised text, boolean right) {}
