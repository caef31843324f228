/** Reading the library: the list with its filters, one item, and what the demonstration puts in it. */
@NullMarked
package org.peerpath.library.service;

import org.jspecify.annotations.NullMarked;
