package org.peerpath.drafting.web;

import java.io.Serializable;
import java.util.ArrayList;

/** The fields of one text: its languages stand side by side. */
public record DraftGroup(ArrayList<DraftInput> inputs, boolean inLanguages) implements Serializable {}
