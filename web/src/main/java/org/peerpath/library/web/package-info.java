/** The library in front of people: the list with its filters, and the page of one item. */
@NullMarked
package org.peerpath.library.web;

import org.jspecify.annotations.NullMarked;
