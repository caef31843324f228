package org.peerpath.workshop.service;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next workshops, one page of them.
 *
 * @param more the id to go on after; absent on the last page
 * @param viewerZone where the reader lives; known only of those who are signed in
 */
public record UpcomingWorkshops(List<WorkshopRow> rows, @Nullable Long more, @Nullable ZoneId viewerZone) {}
