/** Pages for what helps somebody at a placement. */
@NullMarked
package org.peerpath.wellbeing.web;

import org.jspecify.annotations.NullMarked;
