/**
 * Supervision and the meetings of the three as trainee, host and course keep them: each sees what is theirs, and the course
 * no themes.
 */
@NullMarked
package org.peerpath.supervision.service;

import org.jspecify.annotations.NullMarked;
