/** A day that two sides see differently, as each of them sees it, and as the course does. */
@NullMarked
package org.peerpath.dispute.web;

import org.jspecify.annotations.NullMarked;
