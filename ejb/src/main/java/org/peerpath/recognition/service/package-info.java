/** Claiming what one learned before, and deciding about it. What is recognised goes through the one journal of evidence. */
@NullMarked
package org.peerpath.recognition.service;

import org.jspecify.annotations.NullMarked;
