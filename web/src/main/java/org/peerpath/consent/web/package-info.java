/** The pages where people agree, and take it back. */
@NullMarked
package org.peerpath.consent.web;

import org.jspecify.annotations.NullMarked;
