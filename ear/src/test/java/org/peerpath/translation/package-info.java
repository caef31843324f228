/** Tests of the editor of drafts. */
@NullMarked
package org.peerpath.translation;

import org.jspecify.annotations.NullMarked;
