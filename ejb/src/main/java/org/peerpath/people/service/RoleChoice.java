package org.peerpath.people.service;

import java.util.List;
import org.peerpath.identity.Role;

/** A role that somebody may hand on, and where. */
public record RoleChoice(Role role, List<Place> places) {}
