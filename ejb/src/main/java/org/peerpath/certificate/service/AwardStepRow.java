package org.peerpath.certificate.service;

import java.time.Instant;
import org.peerpath.certificate.AwardStep;

/** What happened to an award, by whom and why: for the issuing organisation alone. */
public record AwardStepRow(AwardStep step, String reason, String by, Instant at) {}
