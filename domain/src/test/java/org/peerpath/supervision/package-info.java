@NullMarked
package org.peerpath.supervision;

import org.jspecify.annotations.NullMarked;
