/** The pages on which incidents are written down, read and looked after. */
@NullMarked
package org.peerpath.incident.web;

import org.jspecify.annotations.NullMarked;
