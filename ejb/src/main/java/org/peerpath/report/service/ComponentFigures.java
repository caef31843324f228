package org.peerpath.report.service;

import org.peerpath.kernel.Localised;

/**
 * One assessment component.
 *
 * @param accepted how many people's work was accepted
 * @param revised how many were asked to revise or to show it again, whatever came of it
 */
public record ComponentFigures(Localised title, long accepted, long revised) {}
