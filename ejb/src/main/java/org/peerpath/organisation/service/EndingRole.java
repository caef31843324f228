package org.peerpath.organisation.service;

import org.peerpath.identity.Role;
import org.peerpath.organisation.Capability;

/**
 * A role that would end in an organisation that loses a capability.
 *
 * @param people how many would lose it
 */
public record EndingRole(Capability capability, Role role, long people) {}
