/** Recording what happened, once, in the transaction in which it happened; and checking that the record still stands. */
@NullMarked
package org.peerpath.audit.service;

import org.jspecify.annotations.NullMarked;
