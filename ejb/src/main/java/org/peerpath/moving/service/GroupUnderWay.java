package org.peerpath.moving.service;

/**
 * People of one group who are under way in one version.
 *
 * @param number the number of that version
 * @param people how many they are
 */
public record GroupUnderWay(long cohortId, String cohort, long versionId, int number, long people) {}
