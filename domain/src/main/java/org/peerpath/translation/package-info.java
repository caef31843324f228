/**
 * Translations as state. Nobody keeps a flag by hand: what is remembered is which translation was made from which words, and
 * who read it; whether a text is missing, outdated, written or reviewed follows from what stands in the programme now.
 */
@NullMarked
package org.peerpath.translation;

import org.jspecify.annotations.NullMarked;
