/** Looks at a backup of Moodle, takes what was chosen over into a draft, and keeps the report for a while. */
@NullMarked
package org.peerpath.moodle.service;

import org.jspecify.annotations.NullMarked;
