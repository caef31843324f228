/** Offering the new version of a programme to people under way, and moving to it. */
@NullMarked
package org.peerpath.moving.service;

import org.jspecify.annotations.NullMarked;
