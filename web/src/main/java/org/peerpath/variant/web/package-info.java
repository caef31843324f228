/** The pages on which programmes are shared, and run with values of one's own. */
@NullMarked
package org.peerpath.variant.web;

import org.jspecify.annotations.NullMarked;
