package org.peerpath.placement;

/** A placement rests, goes on, or has ended before its time; by whom. */
public record PlacementTurned(
        long placementId, long version, long traineeId, long supervisorId, PlacementState state, Capacity by) {}
