package org.peerpath.harness.caller;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.peerpath.identity.Roles;

/** Somebody who looks after safeguarding. */
@Stateless
@RunAs(Roles.SAFEGUARDING_LEAD)
public class AsSafeguardingLead extends AsNobody {}
