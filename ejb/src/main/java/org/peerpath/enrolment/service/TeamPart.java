package org.peerpath.enrolment.service;

import org.peerpath.identity.Role;

/** One role of somebody on a team, as it is read. */
public record TeamPart(long personId, String name, Role role) {}
