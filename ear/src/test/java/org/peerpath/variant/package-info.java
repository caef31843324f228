@NullMarked
package org.peerpath.variant;

import org.jspecify.annotations.NullMarked;
