/** Texts to translate elsewhere and back, as XLIFF 2.1. What comes in is read with suspicion and changes nothing by itself. */
@NullMarked
package org.peerpath.translation.xliff;

import org.jspecify.annotations.NullMarked;
