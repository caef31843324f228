package org.peerpath.kernel.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** What machines ask: everything below {@code /api}. */
@ApplicationPath("api")
public class Api extends Application {}
