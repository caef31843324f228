/** How programmes are spoken of in front of those who write them. */
@NullMarked
package org.peerpath.programme.web;

import org.jspecify.annotations.NullMarked;
