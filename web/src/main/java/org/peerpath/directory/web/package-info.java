/** The directory in front of people: organisations by country, and the page of one. */
@NullMarked
package org.peerpath.directory.web;

import org.jspecify.annotations.NullMarked;
