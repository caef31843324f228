package org.peerpath.access;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The part of an internet address that one household, office or attacker holds: the whole of an IPv4 address, the first 64
 * bits of an IPv6 one, since whoever has one of those addresses has them all.
 */
public final class Neighbourhood {
    private static final int HALF_OF_IPV6 = 8;

    /** Four numbers, or something with a colon: anything else could be a name, and a name would be asked for in the network. */
    private static final Pattern LITERAL =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*(%[0-9a-zA-Z]+)?");

    private Neighbourhood() {}

    /** The neighbourhood of a literal address as the server gives it; anything else is one neighbourhood of its own. */
    public static String of(String address) {
        if (!LITERAL.matcher(address).matches()) {
            return "elsewhere";
        }
        try {
            var found = InetAddress.getByName(address.replaceAll("%.*", ""));
            var bytes = found.getAddress();
            return HexFormat.of().formatHex(found instanceof Inet4Address ? bytes : Arrays.copyOf(bytes, HALF_OF_IPV6));
        } catch (UnknownHostException notAnAddress) {
            return "elsewhere";
        }
    }
}
