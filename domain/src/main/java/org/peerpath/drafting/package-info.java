/**
 * Writing drafts of programmes in the browser. The file stays the only truth: what can be written about a thing is a
 * {@link org.peerpath.drafting.Shape}, each change is made in the file's text in one place, and the history of a draft is
 * a list of such places. Two people may write the same draft; they meet only where both changed the same text.
 */
@NullMarked
package org.peerpath.drafting;

import org.jspecify.annotations.NullMarked;
