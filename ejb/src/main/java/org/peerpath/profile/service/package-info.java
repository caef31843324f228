/** People read and change what they say about themselves. */
@NullMarked
package org.peerpath.profile.service;

import org.jspecify.annotations.NullMarked;
