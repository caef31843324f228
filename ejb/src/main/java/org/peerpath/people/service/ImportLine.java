package org.peerpath.people.service;

import java.util.List;
import org.peerpath.people.LineProblem;

/**
 * What would become of one line.
 *
 * @param alreadyThere whether this person is in the group: nothing is changed for them
 */
public record ImportLine(int number, String name, String email, List<LineProblem> problems, boolean alreadyThere) {}
