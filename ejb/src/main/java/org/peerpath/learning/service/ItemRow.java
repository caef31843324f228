package org.peerpath.learning.service;

/**
 * One line of a module for somebody who learns.
 *
 * @param marked whether they ticked it for themselves
 */
public record ItemRow(ItemHead head, String language, String title, boolean marked) {}
