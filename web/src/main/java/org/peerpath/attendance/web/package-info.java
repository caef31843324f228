/** The list of a session, on a phone or at a desk. */
@NullMarked
package org.peerpath.attendance.web;

import org.jspecify.annotations.NullMarked;
