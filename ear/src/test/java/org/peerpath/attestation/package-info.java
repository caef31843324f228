@NullMarked
package org.peerpath.attestation;

import org.jspecify.annotations.NullMarked;
