/** The pages on which hours are confirmed without an account, and those of the course around them. */
@NullMarked
package org.peerpath.attestation.web;

import org.jspecify.annotations.NullMarked;
