/** The programmes, for everybody: what they ask, what they give, when the next group begins. */
@NullMarked
package org.peerpath.catalogue.web;

import org.jspecify.annotations.NullMarked;
