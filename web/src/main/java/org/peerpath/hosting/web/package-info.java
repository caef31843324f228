/** The pages on which hosts are looked after, and on which trainees say where they do not go. */
@NullMarked
package org.peerpath.hosting.web;

import org.jspecify.annotations.NullMarked;
