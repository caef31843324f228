/** Reads what waits, each kind where it is kept, and puts it into one order. */
@NullMarked
package org.peerpath.worklist.service;

import org.jspecify.annotations.NullMarked;
