package org.peerpath.harness.caller;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.peerpath.identity.Roles;

/** A job of the server. */
@Stateless
@RunAs(Roles.SYSTEM)
public class AsSystem extends AsNobody {}
