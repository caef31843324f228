/** Setting what is arranged for somebody, seeing and ending one's own, and asking what counts. */
@NullMarked
package org.peerpath.adjustment.service;

import org.jspecify.annotations.NullMarked;
