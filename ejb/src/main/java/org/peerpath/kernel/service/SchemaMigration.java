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
    @Resource(lookup = "java:jboss/datasources/PeerpathDS")
    private DataSource dataSource;

    @Inject
    private DatabaseCaller caller;

    @PostConstruct
    void migrate() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations(locations())
                .load()
                .migrate();
        caller.begin();
    }

    /** What every database knows, and what PostgreSQL alone can promise. */
    private String[] locations() {
        try (var connection = dataSource.getConnection()) {
            var product = connection.getMetaData().getDatabaseProductName();
            return product.equals("PostgreSQL")
                    ? new String[] {"classpath:db/migration", "classpath:db/postgresql"}
                    : new String[] {"classpath:db/migration"};
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say what it is", e);
        }
    }
}
