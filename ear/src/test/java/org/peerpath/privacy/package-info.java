/** What is kept about people is known, handed out, and gone when they go. */
@NullMarked
package org.peerpath.privacy;

import org.jspecify.annotations.NullMarked;
