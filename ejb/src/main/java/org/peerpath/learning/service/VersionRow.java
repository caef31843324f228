package org.peerpath.learning.service;

/**
 * A version of a programme, as its team sees it.
 *
 * @param mine whether the person who asks answers for the programme, and so may write
 */
public record VersionRow(long id, long organisationId, long programmeId, int number, boolean mine) {}
