package org.peerpath.kernel.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * PostgreSQL keeps its row-level security for the role that Peerpath comes with: superusers and roles with BYPASSRLS pass by
 * it unseen, and so are refused. A database that has no such wall is not asked for one.
 */
@ApplicationScoped
class RowSecurityVital implements Vital {
    private static final String PASSES_BY =
            "select rolsuper or rolbypassrls from pg_roles where rolname = current_user";

    @Resource(lookup = "java:jboss/datasources/PeerpathDS")
    private DataSource dataSource;

    @Override
    public String name() {
        return "plainDatabaseRole";
    }

    @Override
    public boolean answers() {
        try (var connection = dataSource.getConnection()) {
            return !connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") || !passesBy(connection);
        } catch (SQLException notNow) {
            return false;
        }
    }

    private static boolean passesBy(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var role = statement.executeQuery(PASSES_BY)) {
            return role.next() && role.getBoolean(1);
        }
    }
}
