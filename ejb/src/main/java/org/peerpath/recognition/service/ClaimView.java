package org.peerpath.recognition.service;

import org.peerpath.enrolment.service.PathView;

/** One claim, with the path it is for. */
public record ClaimView(PathView path, ClaimRow claim) {}
