/** The organisations of the platform: stored here, shown by the directory. */
@NullMarked
package org.peerpath.organisation.service;

import org.jspecify.annotations.NullMarked;
