@NullMarked
package org.peerpath.adjustment;

import org.jspecify.annotations.NullMarked;
