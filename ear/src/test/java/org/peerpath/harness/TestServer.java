package org.peerpath.harness;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares, once for all tests of a run, what the server will need: free ports, an empty database of the kind that
 * {@code peerpath.test.database} names, and a mail server. All of it ends with the tests.
 */
public class TestServer implements LauncherSessionListener {
    private static final Path DIRECTORY = Path.of(System.getProperty("peerpath.test.directory", "target/it/h2"));
    private static final int PORT = freePort();
    private static final GreenMail MAIL =
            new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static boolean prepared;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!prepared) {
            prepared = true;
            prepare();
        }
    }

    static String address() {
        return "http://localhost:" + PORT;
    }

    static Path log(String name) {
        return DIRECTORY.resolve("log").resolve(name);
    }

    static GreenMail mail() {
        return MAIL;
    }

    private static void prepare() {
        delete(DIRECTORY);
        MAIL.start();
        Runtime.getRuntime().addShutdownHook(new Thread(MAIL::stop));
        System.setProperty("peerpath.test.base", DIRECTORY.toAbsolutePath().toString());
        System.setProperty("peerpath.test.management", Integer.toString(freePort()));
        System.setProperty("peerpath.test.jvm", String.join(" ", jvmArguments()));
    }

    private static List<String> jvmArguments() {
        var arguments = new ArrayList<>(List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        arguments.add("--add-opens=java.base/java.nio=ALL-UNNAMED");
        arguments.add("-Djava.awt.headless=true");
        // An application that does not start is an answer; waiting five minutes for a better one is not.
        arguments.add("-Djboss.as.management.blocking.timeout=60");
        arguments.add("-Djava.net.preferIPv4Stack=true");
        arguments.add("-Djboss.http.port=" + PORT);
        arguments.add("-Djboss.management.http.port=" + System.getProperty("peerpath.test.management"));
        arguments.add("-Dpeerpath.demo=" + System.getProperty("peerpath.test.demo", "true"));
        arguments.add("-Dpeerpath.deployments.scan=false");
        // What pages ask is counted; where time is measured instead, nothing is written down.
        arguments.add("-Dpeerpath.db.spy=" + System.getProperty("peerpath.test.spy", "true"));
        arguments.add("-Dpeerpath.openid.issuer=" + InventedProvider.issuer());
        arguments.add("-Dpeerpath.openid.client=" + InventedProvider.CLIENT);
        arguments.add("-Dpeerpath.openid.secret=" + InventedProvider.SECRET);
        arguments.add("-Dpeerpath.openid.name=Haus-Konto");
        arguments.add("-Dpeerpath.mail.host=127.0.0.1");
        arguments.add("-Dpeerpath.mail.port=" + MAIL.getSmtp().getPort());
        if (System.getProperty("peerpath.test.database", "h2").equals("postgresql")) {
            arguments.addAll(postgresql());
        }
        return arguments;
    }

    private static List<String> postgresql() {
        try {
            var database = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(database)));
            own(database);
            var address = "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/peerpath";
            // Read by tests that ask behind the wall of the rows; the server never gets to know it.
            System.setProperty("peerpath.test.superuser", address + "?user=postgres&password=postgres");
            return List.of(
                    "-Dpeerpath.db.driver=postgresql",
                    "-Dpeerpath.db.url=" + address,
                    "-Dpeerpath.db.user=peerpath",
                    "-Dpeerpath.db.password=peerpath");
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        } catch (SQLException unprepared) {
            throw new IllegalStateException(unprepared);
        }
    }

    /** A plain role that owns its database, as an operator is told to make it: row-level security holds for no other. */
    private static void own(EmbeddedPostgres database) throws SQLException {
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role peerpath login password 'peerpath'");
            statement.execute("create database peerpath owner peerpath");
        }
    }

    private static void close(EmbeddedPostgres database) {
        try {
            database.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }
}
