/** The pages of those who run Peerpath. */
@NullMarked
package org.peerpath.oversight.web;

import org.jspecify.annotations.NullMarked;
