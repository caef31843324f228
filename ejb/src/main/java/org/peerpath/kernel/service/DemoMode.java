package org.peerpath.kernel.service;

/**
 * Demo mode: invented content, accounts with a password that the sign-in page shows, letters that are read on a page
 * instead of being sent. On only when the system property {@code peerpath.demo} or the variable {@code PEERPATH_DEMO} says
 * {@code true}; never by default.
 */
public final class DemoMode {
    /** The password of every demo account, shown on the sign-in page in demo mode. */
    public static final String PASSWORD = "walk-beside-me";

    private DemoMode() {}

    /** The address of a demo account: a domain that cannot receive mail (RFC 2606). */
    public static String address(String account) {
        return account + "@peerpath.example";
    }

    public static boolean on() {
        return Settings.of("peerpath.demo").filter(Boolean::parseBoolean).isPresent();
    }
}
