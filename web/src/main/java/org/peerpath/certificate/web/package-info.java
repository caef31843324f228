/** Pages around certificates: who is ready, issuing, keeping, checking, and one's own. */
@NullMarked
package org.peerpath.certificate.web;

import org.jspecify.annotations.NullMarked;
