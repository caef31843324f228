/** What those who run Peerpath look after: that the record stands, and that nothing is kept longer than it should be. */
@NullMarked
package org.peerpath.oversight.service;

import org.jspecify.annotations.NullMarked;
