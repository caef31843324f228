/** What people agreed to, in which words, and when they took it back. */
@NullMarked
package org.peerpath.consent;

import org.jspecify.annotations.NullMarked;
