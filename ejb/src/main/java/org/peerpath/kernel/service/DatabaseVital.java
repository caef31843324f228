package org.peerpath.kernel.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database gives a connection in time, and the connection lives. */
@ApplicationScoped
class DatabaseVital implements Vital {
    @Resource(lookup = "java:jboss/datasources/PeerpathDS")
    private DataSource dataSource;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public boolean answers() {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException notNow) {
            return false;
        }
    }
}
