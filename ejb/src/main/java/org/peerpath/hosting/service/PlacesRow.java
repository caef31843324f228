package org.peerpath.hosting.service;

import java.io.Serializable;
import java.time.LocalDate;

/** How many a host takes at a time, from a day until a day. */
public record PlacesRow(long id, String organisation, LocalDate from, LocalDate until, int places)
        implements Serializable {}
