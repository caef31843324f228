package org.peerpath.harness.caller;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.peerpath.identity.Roles;

/** Somebody who hosts placements. */
@Stateless
@RunAs(Roles.SUPERVISOR)
public class AsSupervisor extends AsNobody {}
