package org.peerpath.attendance.service;

import java.util.List;

/**
 * What became of the codes that were keyed back.
 *
 * @param unknown codes that stand in no row of this sheet; where there is one, nothing is written
 * @param marked who was marked already, and stays as they were
 * @param written for how many people it was written down that they were there
 */
public record SheetKeyed(List<String> unknown, List<String> marked, int written) {}
