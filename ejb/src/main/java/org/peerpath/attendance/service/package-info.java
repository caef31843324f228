/** Taking attendance: the list of a session, and what was said of each person since it was opened. */
@NullMarked
package org.peerpath.attendance.service;

import org.jspecify.annotations.NullMarked;
