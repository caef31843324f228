/** Keeping the doors: who is in on which device, the second step, how often a door may be tried, proof of oneself. */
@NullMarked
package org.peerpath.access.service;

import org.jspecify.annotations.NullMarked;
