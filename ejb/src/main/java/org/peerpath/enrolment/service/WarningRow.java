package org.peerpath.enrolment.service;

import org.jspecify.annotations.Nullable;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.SessionPlan;
import org.peerpath.requirement.Requirement;

/**
 * An early warning: what of the certificate is at risk, and what would mend it.
 *
 * @param asked the step of the path that is at risk
 * @param makeUp the session that has to be made up, if that would mend it
 * @param chance where it can be made up next, if there is a date for it
 */
public record WarningRow(
        WarningFound found,
        ProgrammeDefinition definition,
        Requirement asked,
        @Nullable SessionPlan makeUp,
        @Nullable NextChance chance) {}
