package org.peerpath.people;

/**
 * One line of a list of people to bring into a group, as it was written. What may be left out is empty.
 *
 * @param number the line in the file, from 1, as an editor counts them
 * @param tooLong whether it has more cells than the first line has headings
 */
public record TraineeLine(int number, boolean tooLong, String name, String email, String language, String zone) {}
