package org.peerpath.recognition.service;

import org.peerpath.enrolment.service.PathView;

/**
 * One claim, with the path it is for.
 *
 * @param left how many minutes the programme can still recognise, beside what this claim brought already
 * @param mine whether whoever asks can act: the person for a second look, one of the team for a decision
 */
public record ClaimView(PathView path, ClaimRow claim, int left, boolean mine) {}
