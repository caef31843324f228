/**
 * The shared library: what people may read, watch and hear about peer support, open to everybody without an account.
 *
 * <p>An item is described, not copied: whatever is not openly licensed is linked. Its texts exist in several languages, and
 * what is heavy to read is said before the link. The kind of evidence is a kind and no rank: experience is not the bottom
 * of a ladder.
 */
@NullMarked
package org.peerpath.library;

import org.jspecify.annotations.NullMarked;
