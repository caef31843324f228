package org.peerpath.programme;

import org.peerpath.kernel.Localised;

/** A competence to be seen in practice, from whichever framework the programme follows. */
public record Competence(String code, Localised title, String framework) {}
