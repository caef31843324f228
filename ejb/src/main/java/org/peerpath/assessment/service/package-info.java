/**
 * Writing and handing in, assessing what was handed in or watched, taking a quiz. What counts goes through the
 * {@link org.peerpath.enrolment.service.EvidenceJournal}, in the same transaction.
 *
 * <p>Every writer locks the enrolment first. So two tabs, two clicks and two trainers take turns, and each then sees what
 * the other did.
 */
@NullMarked
package org.peerpath.assessment.service;

import org.jspecify.annotations.NullMarked;
