/** The doors, tried from outside: what opens, what rests, what ends. */
@NullMarked
package org.peerpath.access;

import org.jspecify.annotations.NullMarked;
