package org.peerpath.requirement;

/** A session and its share of the taught time, as the programme plans it. */
public record SessionShare(String code, int minutes) {}
