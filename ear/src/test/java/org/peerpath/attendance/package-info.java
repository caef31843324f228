/** Attendance as trainers and trainees meet it. */
@NullMarked
package org.peerpath.attendance;

import org.jspecify.annotations.NullMarked;
