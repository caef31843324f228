package org.peerpath.openid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The provider that many organisations run: Keycloak as it is distributed, with people in it, on another site than ours. */
final class Keycloak implements AutoCloseable {
    static final String CLIENT = "peerpath";
    static final String SECRET = "k3ep-this-between-us";
    static final String PASSWORD = "four calm otters";

    private static final Path HOME = Path.of(System.getProperty("peerpath.test.keycloak", "target/keycloak"));
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final int port = freePort();
    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable Process process;

    /** By number, where Peerpath goes by name: to a browser that is another site. */
    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/people";
    }

    /** @param peerpath where people are sent back to */
    Keycloak start(String peerpath) {
        Process begun;
        try {
            var realm = HOME.resolve("data/import/people-realm.json");
            Files.createDirectories(realm.getParent());
            Files.writeString(realm, REALM.formatted(CLIENT, SECRET, peerpath, PASSWORD));
            var command = new ProcessBuilder(
                    HOME.resolve("bin/kc.sh").toAbsolutePath().toString(),
                    "start-dev",
                    "--import-realm",
                    "--http-host=127.0.0.1",
                    "--http-port=" + port);
            command.environment().put("JAVA_HOME", System.getProperty("java.home"));
            command.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx640m");
            begun = command.redirectErrorStream(true)
                    .redirectOutput(HOME.resolve("console.log").toFile())
                    .start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
        process = begun;
        var last = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (Instant.now().isAfter(last) || !begun.isAlive()) {
                close();
                throw new IllegalStateException("Keycloak does not start: see its console.log");
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        return this;
    }

    private boolean answers() {
        try {
            var question = HttpRequest.newBuilder(URI.create(issuer())).build();
            return http.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** The script that starts it starts another process: both end. */
    @Override
    public void close() {
        var running = process;
        if (running == null) {
            return;
        }
        running.descendants().forEach(ProcessHandle::destroy);
        running.destroy();
        try {
            running.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static final String REALM =
            """
            {"realm": "people", "enabled": true, "sslRequired": "none",
             "clients": [{"clientId": "%1$s", "secret": "%2$s", "enabled": true, "publicClient": false,
               "standardFlowEnabled": true, "directAccessGrantsEnabled": false,
               "redirectUris": ["%3$s/open-id/back"],
               "attributes": {"pkce.code.challenge.method": "S256", "post.logout.redirect.uris": "%3$s/"}}],
             "users": [
               {"username": "trainee", "enabled": true, "email": "trainee@peerpath.example", "emailVerified": true,
                "firstName": "A", "lastName": "Trainee", "credentials": [{"type": "password", "value": "%4$s"}]},
               {"username": "unchecked", "enabled": true, "email": "trainee2@peerpath.example", "emailVerified": false,
                "firstName": "Not", "lastName": "Checked", "credentials": [{"type": "password", "value": "%4$s"}]}]}
            """;
}
