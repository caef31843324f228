/** What those who run Peerpath look after. */
@NullMarked
package org.peerpath.oversight;

import org.jspecify.annotations.NullMarked;
