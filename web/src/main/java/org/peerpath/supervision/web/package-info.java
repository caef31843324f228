/** The pages of supervision and of the meetings of the three: for the trainee, the practice supervisor and the course. */
@NullMarked
package org.peerpath.supervision.web;

import org.jspecify.annotations.NullMarked;
