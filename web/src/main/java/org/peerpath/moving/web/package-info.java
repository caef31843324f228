/** The pages on which the new version of a programme is offered, read about, and answered. */
@NullMarked
package org.peerpath.moving.web;

import org.jspecify.annotations.NullMarked;
