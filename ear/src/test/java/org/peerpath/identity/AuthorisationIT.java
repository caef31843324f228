package org.peerpath.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peerpath.harness.InServer;
import org.peerpath.harness.caller.AsNobody;

/**
 * Holds every operation of every service against {@code operations.csv}: those with a role that is named there are let in,
 * all others are sent away by the server itself, before a line of ours runs.
 */
@SuppressWarnings("BanJNDI") // The names are those that the server itself lists.
class AuthorisationIT extends InServer {
    private static final String BEANS = "java:app/peerpath-ejb";

    @Test
    void every_operation_has_a_line() throws Exception {
        assertThat(new TreeSet<>(operations().keySet())).isEqualTo(new TreeSet<>(lines().keySet()));
    }

    @Test
    void each_role_is_let_in_where_the_line_says_so_and_nowhere_else() throws Exception {
        var operations = operations();
        var wrong = new ArrayList<String>();
        for (var line : lines().entrySet()) {
            for (var method : operations.getOrDefault(line.getKey(), List.of())) {
                for (var role : line.getValue().entrySet()) {
                    if (isLetIn(role.getKey(), method) != role.getValue()) {
                        wrong.add(role.getKey() + " at " + line.getKey());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isLetIn(String role, Method operation) throws Exception {
        var caller = (AsNobody) InitialContext.doLookup(BEANS + "/" + caller(role));
        var service = InitialContext.doLookup(
                BEANS + "/" + operation.getDeclaringClass().getSimpleName());
        try {
            caller.call(() -> operation.invoke(service, arguments(operation)));
            return true;
        } catch (InvocationTargetException thrown) {
            return !(thrown.getCause() instanceof EJBAccessException);
        } catch (jakarta.ejb.EJBException rolledBack) {
            return true;
        }
    }

    /** The caller who holds the role, by the name it has in the server: {@code AsCourseLead}. */
    private static String caller(String role) {
        return Stream.of(role.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", "As", ""));
    }

    /** Of everything the least; what is asked for this way is nobody's. */
    private static @Nullable Object[] arguments(Method operation) {
        return Arrays.stream(operation.getParameterTypes())
                .map(AuthorisationIT::least)
                .toArray();
    }

    private static @Nullable Object least(Class<?> type) {
        return Stream.of(0L, 0, false, "", Locale.ENGLISH, LocalDate.EPOCH, new UUID(0, 0), Map.of(), List.of())
                .filter(value -> boxed(type).isInstance(value))
                .findFirst()
                .orElseGet(() -> empty(type));
    }

    private static Class<?> boxed(Class<?> type) {
        if (type == long.class) {
            return Long.class;
        }
        return type == int.class ? Integer.class : type == boolean.class ? Boolean.class : type;
    }

    private static @Nullable Object empty(Class<?> draft) {
        try {
            return draft.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException notADraft) {
            return null;
        }
    }

    /** The public methods of the services, as the server knows them; several of one name have one line. */
    private static Map<String, List<Method>> operations() throws NamingException, ClassNotFoundException {
        var found = new TreeMap<String, List<Method>>();
        for (var bean : Collections.list(new InitialContext().list(BEANS))) {
            for (var method : methods(bean)) {
                found.merge(
                        method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                        List.of(method),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList());
            }
        }
        return found;
    }

    private static List<Method> methods(NameClassPair bean) throws ClassNotFoundException {
        var name = bean.getName().substring(bean.getName().indexOf('!') + 1);
        if (!bean.getName().contains("!") || name.startsWith(AsNobody.class.getPackageName())) {
            return List.of();
        }
        var service = Class.forName(name);
        return !service.isAnnotationPresent(Stateless.class)
                ? List.of()
                : Arrays.stream(service.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .toList();
    }

    private static Map<String, Map<String, Boolean>> lines() throws IOException {
        try (var csv = new BufferedReader(new InputStreamReader(
                AuthorisationIT.class.getResourceAsStream("/operations.csv"), StandardCharsets.UTF_8))) {
            var rows = csv.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line ->
                            Stream.of(line.split(",", -1)).map(String::strip).toList())
                    .toList();
            var roles = rows.get(0);
            var lines = new TreeMap<String, Map<String, Boolean>>();
            for (var row : rows.subList(1, rows.size())) {
                var allowed = new TreeMap<String, Boolean>();
                IntStream.range(1, roles.size())
                        .forEach(column ->
                                allowed.put(roles.get(column), row.get(column).equals("yes")));
                lines.put(row.get(0), allowed);
            }
            return lines;
        }
    }
}
