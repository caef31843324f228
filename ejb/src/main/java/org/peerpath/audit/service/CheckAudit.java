package org.peerpath.audit.service;

import java.io.PrintStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.peerpath.audit.ChainFinding;
import org.peerpath.audit.ChainResult;

/**
 * Checks the trail from outside the server, with the settings that the server has: for whoever would not take the
 * application's own word for it. Ends with 0 if the trail stands, with 1 if it does not.
 */
public final class CheckAudit {
    private CheckAudit() {}

    public static void main(String[] arguments) throws SQLException {
        var url = setting("PEERPATH_DB_URL", "");
        if (url.isEmpty()) {
            System.err.println("Which database? Set PEERPATH_DB_URL, PEERPATH_DB_USER and PEERPATH_DB_PASSWORD.");
            System.exit(2);
        }
        var user = setting("PEERPATH_DB_USER", "peerpath");
        try (var connection = DriverManager.getConnection(url, user, setting("PEERPATH_DB_PASSWORD", "peerpath"))) {
            System.exit(tell(StoredChain.check(connection), System.out));
        }
    }

    private static int tell(ChainResult result, PrintStream out) {
        if (result.finding() == ChainFinding.INTACT) {
            out.printf(
                    "The audit trail is intact: %d rows, last hash %s%n",
                    result.reached().length(), result.reached().hash());
            return 0;
        }
        out.printf("The audit trail is broken: row %d is %s%n", result.brokenAt(), result.finding());
        return 1;
    }

    private static String setting(String name, String otherwise) {
        var value = System.getenv(name);
        return value == null ? otherwise : value;
    }
}
