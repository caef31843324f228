package org.peerpath.access.service;

/**
 * What a new password for a forgotten one would lock away.
 *
 * @param journal whether the person has a private journal
 * @param recoverable whether they once made a recovery code for it
 */
public record WhatIsAtStake(boolean journal, boolean recoverable) {}
