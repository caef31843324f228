/** Tests of the whole: its architecture, its words, its views. */
@NullMarked
package org.peerpath;

import org.jspecify.annotations.NullMarked;
