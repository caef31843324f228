/** Signing in, knowing who asks, and what a visitor says about themselves. */
@NullMarked
package org.peerpath.identity.service;

import org.jspecify.annotations.NullMarked;
