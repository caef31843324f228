package org.peerpath.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** A day and a time, by the clock of the placement. */
public record Appointment(LocalDate day, LocalTime at) implements Serializable {}
