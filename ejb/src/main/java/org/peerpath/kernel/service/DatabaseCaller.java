package org.peerpath.kernel.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.Principal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.ConnectionTeller;

/**
 * In whose name PostgreSQL is asked, for its row-level security: a person, the platform, or nobody. It is said in the name
 * of the connection, which the driver keeps and sends only when it changes: most pages cost nothing more.
 */
@ApplicationScoped
public class DatabaseCaller {
    private static final String NAME = "ApplicationName";
    private static final String PLATFORM = "peerpath platform";
    private static final String NOBODY = "peerpath nobody";
    private static final ThreadLocal<Integer> AS_PLATFORM = ThreadLocal.withInitial(() -> 0);

    @Resource(lookup = "java:jboss/datasources/PeerpathDS")
    private DataSource dataSource;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private Changes changes;

    @Inject
    private SecurityContext security;

    /** Says it from now on, where the database listens. */
    void begin() {
        try (var connection = dataSource.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                ConnectionTeller.tellBy(this::tell);
            } else {
                ConnectionTeller.tellBy(notListening -> {});
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say what it is", e);
        }
    }

    /** Does it in the platform's name; what it changed is written before somebody else's name counts again. */
    public <T> T asPlatform(Callable<T> work) throws Exception {
        boolean outermost = count(1) == 1;
        try {
            if (outermost) {
                tellAgain();
            }
            var done = work.call();
            if (outermost && isUnderWay()) {
                changes.write();
            }
            return done;
        } finally {
            if (count(-1) == 0) {
                tellAgain();
            }
        }
    }

    private static int count(int more) {
        int depth = AS_PLATFORM.get() + more;
        if (depth == 0) {
            AS_PLATFORM.remove();
        } else {
            AS_PLATFORM.set(depth);
        }
        return depth;
    }

    private void tell(Connection connection) throws SQLException {
        connection.setClientInfo(NAME, name());
        if (isUnderWay()) {
            transactions.putResource(DatabaseCaller.class, connection);
        }
    }

    /** A transaction may keep its connection: it is told that the name has changed. */
    private void tellAgain() throws SQLException {
        if (isUnderWay()
                && transactions.getResource(DatabaseCaller.class) instanceof Connection held
                && !held.isClosed()) {
            held.setClientInfo(NAME, name());
        }
    }

    private boolean isUnderWay() {
        return transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    private String name() {
        if (AS_PLATFORM.get() > 0) {
            return PLATFORM;
        }
        var principal = principal();
        return principal == null || !principal.getName().matches("\\d{1,18}")
                ? NOBODY
                : "peerpath person " + principal.getName();
    }

    /** Nobody, where nobody can be asked about: on threads that are not the server's. */
    private @Nullable Principal principal() {
        try {
            return security.getCallerPrincipal();
        } catch (IllegalStateException noCaller) {
            return null;
        }
    }
}
