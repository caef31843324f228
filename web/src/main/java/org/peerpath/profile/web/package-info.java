/** The pages where people say how they are called. */
@NullMarked
package org.peerpath.profile.web;

import org.jspecify.annotations.NullMarked;
