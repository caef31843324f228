package org.peerpath.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;

/**
 * Says in whose name the database is asked, each time before it is asked: it is the only way by which entities come to a
 * connection, so that nobody can forget it. Who that is, the services know.
 */
public final class CallerConnector extends JNDIConnector {
    public CallerConnector(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    public Connection connect(Properties properties, Session session) {
        var connection = super.connect(properties, session);
        try {
            ConnectionTeller.told(connection);
            return connection;
        } catch (SQLException unsaid) {
            close(connection, unsaid);
            throw DatabaseException.sqlException(unsaid);
        }
    }

    private static void close(Connection connection, SQLException unsaid) {
        try {
            connection.close();
        } catch (SQLException unclosed) {
            unsaid.addSuppressed(unclosed);
        }
    }
}
