package org.peerpath.supervision.service;

import java.io.Serializable;

/** Another trainee whom the same supervisor stands beside. */
public record GroupMember(long placementId, String trainee) implements Serializable {}
