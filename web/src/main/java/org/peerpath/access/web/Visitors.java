package org.peerpath.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.access.service.Visitor;

/** Who stands at the door, as far as a request shows. Of a device only what its owner would call it is kept. */
public final class Visitors {
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        // In this order: most browsers also claim to be the ones further down.
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR", "Opera");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("FxiOS", "Firefox");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("Safari", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "Mac");
        SYSTEMS.put("Linux", "Linux");
    }

    private Visitors() {}

    public static Visitor of(HttpServletRequest request) {
        return new Visitor(
                request.getRemoteAddr(), device(request.getHeader("User-Agent")), SignInCookies.browser(request));
    }

    /** {@code Firefox, Android}; empty where nothing is known. */
    static String device(@Nullable String agent) {
        if (agent == null) {
            return "";
        }
        var browser = first(BROWSERS, agent);
        var system = first(SYSTEMS, agent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
