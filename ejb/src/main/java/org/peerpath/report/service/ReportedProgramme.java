package org.peerpath.report.service;

/** A programme that somebody leads. */
public record ReportedProgramme(long id, String slug, long organisationId) {}
