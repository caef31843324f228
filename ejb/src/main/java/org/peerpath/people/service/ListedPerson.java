package org.peerpath.people.service;

import org.peerpath.enrolment.EnrolmentState;

/** Somebody in a group, as they stand in a file that leaves the platform. */
public record ListedPerson(String name, String email, String language, String zone, EnrolmentState state) {}
