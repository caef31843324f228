package org.peerpath.worklist.service;

import java.util.List;

/**
 * One page of what waits.
 *
 * @param next where the next page begins; empty on the last
 */
public record TaskPage(List<Task> tasks, String next) {}
