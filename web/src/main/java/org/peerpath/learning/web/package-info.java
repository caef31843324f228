/** The pages on which a course is read, and those on which its team writes it. */
@NullMarked
package org.peerpath.learning.web;

import org.jspecify.annotations.NullMarked;
