package org.peerpath.kernel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Writes rows in the order of the foreign keys. Features know each other by id and not by reference, so the persistence
 * provider cannot see that an account needs its person first; the schema knows, and is asked once.
 */
public class InsertOrder implements SessionCustomizer {
    private static final String FOREIGN_KEYS = "select child.table_name, parent.table_name"
            + " from information_schema.referential_constraints fk"
            + " join information_schema.table_constraints child on child.constraint_name = fk.constraint_name"
            + " and child.constraint_schema = fk.constraint_schema"
            + " join information_schema.table_constraints parent on parent.constraint_name = fk.unique_constraint_name"
            + " and parent.constraint_schema = fk.unique_constraint_schema"
            + " where fk.constraint_schema = current_schema";

    @Override
    public void customize(Session session) {
        var connector = (JNDIConnector) session.getLogin().getConnector();
        session.getLogin().setConnector(new CallerConnector(connector.getDataSource()));
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void postLogin(SessionEvent event) {
                follow((AbstractSession) event.getSession());
            }
        });
    }

    private static void follow(AbstractSession session) {
        Map<String, List<ClassDescriptor>> byTable = session.getDescriptors().values().stream()
                .filter(descriptor -> !descriptor.getTables().isEmpty())
                .collect(groupingBy(InsertOrder::table, HashMap::new, toList()));
        parents(((JNDIConnector) session.getLogin().getConnector()).getDataSource())
                .forEach((child, parents) -> byTable.getOrDefault(child, List.of())
                        .forEach(descriptor -> parents.stream()
                                .filter(parent -> !parent.equals(child))
                                .flatMap(parent -> byTable.getOrDefault(parent, List.of()).stream())
                                .forEach(parent -> descriptor.addConstraintDependency(parent.getJavaClass()))));
        session.getCommitManager().initializeCommitOrder();
    }

    private static String table(ClassDescriptor descriptor) {
        return descriptor.getTables().get(0).getName();
    }

    /** The tables each table refers to. */
    private static Map<String, List<String>> parents(DataSource dataSource) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var keys = statement.executeQuery(FOREIGN_KEYS)) {
            var parents = new HashMap<String, List<String>>();
            while (keys.next()) {
                parents.computeIfAbsent(keys.getString(1), child -> new ArrayList<>())
                        .add(keys.getString(2));
            }
            return parents;
        } catch (SQLException e) {
            throw new IllegalStateException("The foreign keys could not be read", e);
        }
    }
}
