package org.peerpath.certificate.service;

import java.time.LocalDate;

/** Somebody who has all that a certificate asks for, in a list. */
public record ReadyRow(
        long enrolmentId, String certificateName, long programmeVersionId, String cohort, LocalDate enrolledOn) {}
