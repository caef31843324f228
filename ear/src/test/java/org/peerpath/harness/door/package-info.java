/** Doors that only the tested application has, to see how it behaves when something of ours breaks. */
@NullMarked
package org.peerpath.harness.door;

import org.jspecify.annotations.NullMarked;
