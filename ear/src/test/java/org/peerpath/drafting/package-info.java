/** Tests of the editor of drafts. */
@NullMarked
package org.peerpath.drafting;

import org.jspecify.annotations.NullMarked;
