/** The pages on which organisations are kept: their entry, what they may do, and where they meet people. */
@NullMarked
package org.peerpath.organisation.web;

import org.jspecify.annotations.NullMarked;
