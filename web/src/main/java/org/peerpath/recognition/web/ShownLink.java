package org.peerpath.recognition.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * A line of what somebody showed.
 *
 * @param address where it leads; empty where the line is no address of the web: nothing else is made a link
 */
public record ShownLink(String line, String address) {

    static List<ShownLink> of(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new ShownLink(line, isOfTheWeb(line) ? line : ""))
                .toList();
    }

    private static boolean isOfTheWeb(String line) {
        try {
            var address = new URI(line);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
