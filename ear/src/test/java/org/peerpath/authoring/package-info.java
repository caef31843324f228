/** Writing programmes, seen from outside. */
@NullMarked
package org.peerpath.authoring;

import org.jspecify.annotations.NullMarked;
