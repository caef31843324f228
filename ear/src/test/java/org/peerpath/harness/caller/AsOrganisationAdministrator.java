package org.peerpath.harness.caller;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.peerpath.identity.Roles;

/** Somebody who looks after an organisation's people. */
@Stateless
@RunAs(Roles.ORGANISATION_ADMINISTRATOR)
public class AsOrganisationAdministrator extends AsNobody {}
