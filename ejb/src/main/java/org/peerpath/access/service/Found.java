package org.peerpath.access.service;

import org.jspecify.annotations.Nullable;
import org.peerpath.access.DeviceSession;
import org.peerpath.identity.RoleGrant;

/** A sign-in, and one grant of its person; no grant where they hold none. */
public record Found(DeviceSession session, @Nullable RoleGrant grant) {}
