/**
 * What a programme gives in the end: an award, whose face is frozen when it is issued and never drawn from live data again.
 *
 * <p>Holding one implies lived experience, so the face says only what an employer needs: never a diagnosis, an adjustment
 * or a reason, and nobody learns a holder's name here who does not know it already.
 */
@NullMarked
package org.peerpath.certificate;

import org.jspecify.annotations.NullMarked;
