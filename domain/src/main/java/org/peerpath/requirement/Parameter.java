package org.peerpath.requirement;

import java.time.LocalDate;

/** A value in a reason, typed so that each language can write it in its own way. */
public sealed interface Parameter {

    record Minutes(int minutes) implements Parameter {}

    record Count(int count) implements Parameter {}

    record Day(LocalDate day) implements Parameter {}

    record About(Subject subject) implements Parameter {}

    record Text(String text) implements Parameter {}
}
