/** A person's own account: what is kept about them, taking it along, leaving. */
@NullMarked
package org.peerpath.privacy.web;

import org.jspecify.annotations.NullMarked;
