/** The pages on which people sign in, sign out, and choose their first password. */
@NullMarked
package org.peerpath.identity.web;

import org.jspecify.annotations.NullMarked;
