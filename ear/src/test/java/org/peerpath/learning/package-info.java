/** Reading a course, and writing it, as the people in it do. */
@NullMarked
package org.peerpath.learning;

import org.jspecify.annotations.NullMarked;
