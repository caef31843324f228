package org.peerpath.access.service;

import java.time.Instant;
import java.time.ZoneId;

/**
 * One sign-in, as its owner sees it.
 *
 * @param device what people would call it
 * @param seenAt the last sign of life, to the minute
 * @param here whether it is the one they look at this from
 * @param zone whose clock their owner lives by
 */
public record DeviceRow(long id, String device, Instant begunAt, Instant seenAt, boolean here, ZoneId zone) {}
