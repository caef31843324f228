package org.peerpath.harness.caller;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.peerpath.identity.Roles;

/** Somebody who answers for a cohort. */
@Stateless
@RunAs(Roles.COURSE_LEAD)
public class AsCourseLead extends AsNobody {}
