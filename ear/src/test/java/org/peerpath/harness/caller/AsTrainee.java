package org.peerpath.harness.caller;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.peerpath.identity.Roles;

/** Somebody who learns. */
@Stateless
@RunAs(Roles.TRAINEE)
public class AsTrainee extends AsNobody {}
