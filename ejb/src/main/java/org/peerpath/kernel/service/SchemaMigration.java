package org.peerpath.kernel.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date when the application starts, before anything asks the database: whatever else starts with
 * the application names this bean in {@code @DependsOn}.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class SchemaMigration {
    /** The wall of the rows holds for the owner too: a migration that changes rows has to see them. */
    private static final String AS_PLATFORM = "set application_name = 'peerpath platform'";

    @Resource(lookup = "java:jboss/datasources/PeerpathDS")
    private DataSource dataSource;

    @Inject
    private DatabaseCaller caller;

    @PostConstruct
    void migrate() {
        var postgresql = isPostgresql();
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations(
                        postgresql
                                ? new String[] {"classpath:db/migration", "classpath:db/postgresql"}
                                : new String[] {"classpath:db/migration"})
                .initSql(postgresql ? AS_PLATFORM : null)
                .load()
                .migrate();
        caller.begin();
    }

    /** It knows what every database knows, and what it alone can promise. */
    private boolean isPostgresql() {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say what it is", e);
        }
    }
}
