/** What people may do about the data that is kept about them. */
@NullMarked
package org.peerpath.privacy;

import org.jspecify.annotations.NullMarked;
