/**
 * Applying and admitting, taking attendance, and the path: what is left until the certificate. Everything that counts goes
 * through the one {@link org.peerpath.enrolment.service.EvidenceJournal}.
 */
@NullMarked
package org.peerpath.enrolment.service;

import org.jspecify.annotations.NullMarked;
