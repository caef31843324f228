package org.peerpath.harness.caller;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.peerpath.identity.Roles;

/** Somebody who runs the server. */
@Stateless
@RunAs(Roles.ADMINISTRATOR)
public class AsAdministrator extends AsNobody {}
