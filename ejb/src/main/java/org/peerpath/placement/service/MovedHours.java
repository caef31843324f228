package org.peerpath.placement.service;

import java.io.Serializable;

/** Hours confirmed at a placement that ended early: they count toward the next one for the same step. */
public record MovedHours(long enrolmentId, String requirement, String host, long minutes) implements Serializable {}
