/** Today: who needs me, and one click to the thing. */
@NullMarked
package org.peerpath.worklist.web;

import org.jspecify.annotations.NullMarked;
