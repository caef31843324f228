/** Programmes as the public reads them, and as the other services use them. */
@NullMarked
package org.peerpath.programme.service;

import org.jspecify.annotations.NullMarked;
