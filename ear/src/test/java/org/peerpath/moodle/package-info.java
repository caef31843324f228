/** Bringing a course along from Moodle, as a course lead does. */
@NullMarked
package org.peerpath.moodle;

import org.jspecify.annotations.NullMarked;
