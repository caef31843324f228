/** Confirming hours without an account, and what is kept of every confirmation. */
@NullMarked
package org.peerpath.attestation.service;

import org.jspecify.annotations.NullMarked;
