/** Reading the programme of workshops, booking a place without an account and giving it back, calendar files. */
@NullMarked
package org.peerpath.workshop.service;

import org.jspecify.annotations.NullMarked;
