package org.peerpath.certificate.service;

import java.time.ZoneId;
import java.util.List;
import org.peerpath.certificate.AwardState;
import org.peerpath.certificate.CertificateFace;

/**
 * One award as its issuing organisation sees it: what it says, where it stands, what happened to it.
 *
 * @param zone whose time the steps are told in: that of the place where it was learned
 */
public record AwardView(
        long id, long version, AwardState state, CertificateFace face, List<AwardStepRow> steps, ZoneId zone) {}
