package org.peerpath.kernel.service;

/**
 * Where Peerpath is found, for links that leave it: letters, certificates, calendar files. The property
 * {@code peerpath.address} or the variable {@code PEERPATH_ADDRESS} says it; without them it is this machine.
 */
public final class PeerpathAddress {
    private PeerpathAddress() {}

    /** The whole address of a page: {@code of("/workshop/12")}. */
    public static String of(String path) {
        return base() + path;
    }

    /** Without a slash at its end. */
    public static String base() {
        var told = Settings.of("peerpath.address");
        return told.orElseGet(PeerpathAddress::here).replaceAll("/+$", "");
    }

    private static String here() {
        return "http://localhost:"
                + Settings.of("jboss.http.port", "PEERPATH_PORT").orElse("8080");
    }
}
