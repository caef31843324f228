package org.peerpath.harness.caller;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.peerpath.identity.Roles;

/** Somebody who signs certificates. */
@Stateless
@RunAs(Roles.ISSUER)
public class AsIssuer extends AsNobody {}
