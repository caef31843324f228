/** Agreeing and taking back, and asking whether something still rests on a yes. */
@NullMarked
package org.peerpath.consent.service;

import org.jspecify.annotations.NullMarked;
