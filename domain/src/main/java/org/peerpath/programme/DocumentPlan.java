package org.peerpath.programme;

import org.peerpath.kernel.Localised;

/** A document to be read and signed, in one version; its text is Markdown. */
public record DocumentPlan(String code, String version, Localised title, Localised text) {}
