package org.peerpath.harness.caller;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.peerpath.identity.Roles;

/** Somebody who keeps the library. */
@Stateless
@RunAs(Roles.LIBRARIAN)
public class AsLibrarian extends AsNobody {}
