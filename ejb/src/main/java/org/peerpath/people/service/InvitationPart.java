package org.peerpath.people.service;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Some of the invitations that wait, newest first.
 *
 * @param next below which to go on, if there are more
 */
public record InvitationPart(List<InvitationRow> rows, Map<Long, Long> versions, ZoneId zone, @Nullable Long next) {}
