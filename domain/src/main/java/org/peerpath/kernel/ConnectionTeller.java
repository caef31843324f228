package org.peerpath.kernel;

import java.sql.Connection;
import java.sql.SQLException;

/** Tells the database in whose name it is asked; who that is, the services know, and say here how. */
public interface ConnectionTeller {
    void tell(Connection connection) throws SQLException;

    /** From now on it is told like this. */
    static void tellBy(ConnectionTeller teller) {
        CurrentTeller.current = teller;
    }

    /** Tells it. */
    static void told(Connection connection) throws SQLException {
        CurrentTeller.current.tell(connection);
    }
}
