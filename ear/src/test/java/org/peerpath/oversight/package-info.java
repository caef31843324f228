/** What those who run Peerpath look after, on a real database. */
@NullMarked
package org.peerpath.oversight;

import org.jspecify.annotations.NullMarked;
