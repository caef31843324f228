/**
 * Programmes: what is taught, practised and assessed, and by which rules an award is earned. A programme is a file that
 * people can read, compare and carry elsewhere; the engine knows no scheme by name.
 */
@NullMarked
package org.peerpath.programme;

import org.jspecify.annotations.NullMarked;
