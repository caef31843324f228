package org.peerpath.harness.caller;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.peerpath.identity.Roles;

/** Somebody who teaches. */
@Stateless
@RunAs(Roles.TRAINER)
public class AsTrainer extends AsNobody {}
