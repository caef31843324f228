/** The pages of workshops: the programme, one workshop, booking a place, one's booking, the calendar file. */
@NullMarked
package org.peerpath.workshop.web;

import org.jspecify.annotations.NullMarked;
