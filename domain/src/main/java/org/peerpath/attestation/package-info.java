/**
 * Who confirmed which hours, and how they showed that it was they: with an account, by a link and a code without one, or on
 * a printed sheet.
 */
@NullMarked
package org.peerpath.attestation;

import org.jspecify.annotations.NullMarked;
