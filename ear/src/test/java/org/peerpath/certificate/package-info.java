/** Certificates on a running server. */
@NullMarked
package org.peerpath.certificate;

import org.jspecify.annotations.NullMarked;
