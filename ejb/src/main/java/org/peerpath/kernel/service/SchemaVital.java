package org.peerpath.kernel.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The schema has been migrated, and no migration stopped half way. */
@ApplicationScoped
class SchemaVital implements Vital {
    private static final String MIGRATIONS =
            "select count(*), count(case when success then null else 1 end) from flyway_schema_history";

    @Resource(lookup = "java:jboss/datasources/PeerpathDS")
    private DataSource dataSource;

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public boolean answers() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var migrations = statement.executeQuery(MIGRATIONS)) {
            return migrations.next() && migrations.getInt(1) > 0 && migrations.getInt(2) == 0;
        } catch (SQLException notNow) {
            return false;
        }
    }
}
