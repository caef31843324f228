package org.peerpath.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/** A second server beside that of the tests, as an operator starts it: with settings that all tests together cannot have. */
public final class ServerOfItsOwn implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path SERVER = Path.of(System.getProperty("peerpath.test.server", "."));

    private final int port = freePort();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path folder;
    private final Process process;

    /**
     * Starts the built application on an empty database, and waits until it answers.
     *
     * @param name of the folder it lives in
     * @param settings system properties: {@code peerpath.proxy=true}
     */
    public ServerOfItsOwn(String name, String... settings) {
        var base = Path.of("target/it", name).toAbsolutePath();
        folder = base;
        try {
            TestServer.delete(base);
            Files.createDirectories(base.resolve("deployments"));
            Files.createDirectories(base.resolve("configuration"));
            for (var file : List.of("peerpath.xml", "application-roles.properties", "application-users.properties")) {
                copy(SERVER.resolve("standalone/configuration").resolve(file), base.resolve("configuration"));
            }
            copy(SERVER.resolve("standalone/configuration/mgmt-users.properties"), base.resolve("configuration"));
            copy(SERVER.resolve("standalone/configuration/mgmt-groups.properties"), base.resolve("configuration"));
            copy(SERVER.resolve("standalone/configuration/logging.properties"), base.resolve("configuration"));
            copy(Path.of("target/peerpath.ear"), base.resolve("deployments"));
            process = new ProcessBuilder(command(base, settings))
                    .redirectErrorStream(true)
                    .redirectOutput(base.resolve("console.log").toFile())
                    .start();
            awaitReady();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    private List<String> command(Path base, String... settings) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + SERVER.resolve("bin/peerpath.jvm"));
        command.addAll(List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Djboss.server.base.dir=" + base);
        command.add("-Djboss.home.dir=" + SERVER);
        command.add("-Djboss.http.port=" + port);
        command.add("-Djboss.management.http.port=" + freePort());
        for (var setting : settings) {
            command.add("-D" + setting);
        }
        command.addAll(List.of("-jar", SERVER.resolve("jboss-modules.jar").toString()));
        command.addAll(List.of("-mp", SERVER.resolve("modules").toString(), "org.jboss.as.standalone"));
        command.addAll(List.of("-c", "peerpath.xml"));
        return command;
    }

    private void awaitReady() {
        var last = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (Instant.now().isAfter(last) || !process.isAlive()) {
                close();
                throw new IllegalStateException("The second server does not start: see its console.log");
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private boolean answers() {
        try {
            return get("/api/ready").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** Where it is found. */
    public String address() {
        return "http://localhost:" + port;
    }

    /**
     * What an operator gets from {@code bin/secret.sh}, and writes in place of a secret.
     *
     * @param store the credential store, which is made if it is not there
     * @param password what opens it
     */
    public static String sealed(Path store, String password, String secret) {
        try {
            var script =
                    new ProcessBuilder("sh", SERVER.resolve("bin/secret.sh").toString());
            script.environment().put("PEERPATH_STORE", store.toString());
            script.environment().put("PEERPATH_STORE_PASSWORD", password);
            var running = script.start();
            try (var input = running.outputWriter()) {
                input.write(secret + "\n");
            }
            return running.inputReader().readLine();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The database of a server that has ended, by the driver that it brings itself. */
    public static Connection database(Path folder, String password) throws SQLException {
        var url = "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE"
                .formatted(folder.resolve("data/peerpath"));
        var who = new Properties();
        who.setProperty("user", "peerpath");
        who.setProperty("password", password);
        try (var files = Files.walk(SERVER.resolve("modules/system/layers/base/com/h2database"))) {
            var jar = files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
            var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
            return ((Driver) loader.loadClass("org.h2.Driver")
                            .getDeclaredConstructor()
                            .newInstance())
                    .connect(url, who);
        } catch (IOException | ReflectiveOperationException notThere) {
            throw new IllegalStateException(notThere);
        }
    }

    /** The folder it lives in: its data, its logs. */
    public Path folder() {
        return folder;
    }

    /** What it answers; redirects are not followed. */
    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void copy(Path file, Path directory) throws IOException {
        if (Files.exists(file)) {
            Files.copy(file, directory.resolve(file.getFileName()));
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
