/**
 * Getting in and staying in: sign-ins and their devices, the second step, how often a door may be tried, proving oneself
 * again before something that cannot be taken back, a forgotten password. Who people are and what they may do is
 * {@code identity}'s.
 */
@NullMarked
package org.peerpath.access;

import org.jspecify.annotations.NullMarked;
