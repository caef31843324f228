/** What machines are told of programmes, read back as they read it. */
@NullMarked
package org.peerpath.catalogue.web;

import org.jspecify.annotations.NullMarked;
