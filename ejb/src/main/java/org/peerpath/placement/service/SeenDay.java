package org.peerpath.placement.service;

import java.io.Serializable;
import java.time.LocalDate;
import org.peerpath.placement.ActivityKind;

/** A day of a placement, and what it was spent on: what somebody saw may rest on it. */
public record SeenDay(LocalDate day, ActivityKind activity) implements Serializable {}
