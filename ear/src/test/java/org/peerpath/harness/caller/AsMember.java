package org.peerpath.harness.caller;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.peerpath.identity.Roles;

/** Anybody with an account. */
@Stateless
@RunAs(Roles.MEMBER)
public class AsMember extends AsNobody {}
