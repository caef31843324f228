package org.peerpath.enrolment.service;

import java.time.LocalDate;

/** A group in which somebody could go on. */
public record GroupChoice(long cohortId, String name, LocalDate startsOn, int freePlaces) {}
