package org.peerpath.recognition.service;

/** Something the programme recognises, and how many minutes of it are still to be had. */
public record ClaimChoice(String subject, int minutes) {}
