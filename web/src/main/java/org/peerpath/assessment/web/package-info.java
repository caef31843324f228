/** The pages on which people write, hand in, take a quiz, and on which their team reads, watches and decides. */
@NullMarked
package org.peerpath.assessment.web;

import org.jspecify.annotations.NullMarked;
