/** The record of what happened, on a real database. */
@NullMarked
package org.peerpath.audit;

import org.jspecify.annotations.NullMarked;
