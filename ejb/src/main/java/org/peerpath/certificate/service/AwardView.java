package org.peerpath.certificate.service;

import java.util.List;
import org.peerpath.certificate.AwardState;
import org.peerpath.certificate.CertificateFace;

/** One award as its issuing organisation sees it: what it says, where it stands, what happened to it. */
public record AwardView(long id, long version, AwardState state, CertificateFace face, List<AwardStepRow> steps) {}
