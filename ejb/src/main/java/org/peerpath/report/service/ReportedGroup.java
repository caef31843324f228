package org.peerpath.report.service;

import java.time.LocalDate;

/** A group whose figures are asked for. */
public record ReportedGroup(long id, long programmeVersionId, String name, LocalDate startsOn, int places) {}
