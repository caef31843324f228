package org.peerpath.supervision.service;

import java.io.Serializable;

/** One supervision meeting, at its placement. */
public record MeetingView(MeetingPlace place, MeetingRow meeting) implements Serializable {}
