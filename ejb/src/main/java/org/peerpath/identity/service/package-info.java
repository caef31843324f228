/** Signing in, and knowing who asks. */
@NullMarked
package org.peerpath.identity.service;

import org.jspecify.annotations.NullMarked;
