package org.peerpath.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerpath.harness.Peerpath;

/** What an operator and a stranger with bad intentions see first. */
class ReadyIT extends Peerpath {
    private static final int PATIENCE_MILLIS = 5_000;

    @ParameterizedTest
    @ValueSource(strings = {"/api/ready", "/api/live"})
    void probes_answer_when_every_part_does(String probe) {
        var answer = get(probe);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"database\":true", "\"plainDatabaseRole\":true", "\"scheduler\":true", "\"schema\":true");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/ready", "/", "/no-such-page", "/api/no-such-door"})
    void each_answer_carries_the_protecting_headers(String path) {
        var headers = get(path).headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void a_session_is_a_cookie_that_scripts_and_other_sites_do_not_get() {
        var cookie = get("/sign-in").headers().firstValue("Set-Cookie");
        assertThat(cookie).isPresent();
        assertThat(cookie.get()).startsWith("PEERPATH=").contains("HttpOnly", "SameSite=Lax", "path=/");
    }

    @Test
    void reading_needs_no_session() {
        assertThat(get("/").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void trace_is_refused() {
        var trace = HttpRequest.newBuilder(URI.create(address("/"))).method("TRACE", BodyPublishers.noBody());
        assertThat(send(trace.build()).statusCode()).isEqualTo(405);
    }

    /** It is announced and never sent: a server that wanted to read it would wait, and not answer. */
    @Test
    void a_body_beyond_ten_megabytes_is_not_read() throws IOException {
        var door = URI.create(address("/api/ready"));
        try (var line = new Socket(door.getHost(), door.getPort())) {
            line.setSoTimeout(PATIENCE_MILLIS);
            var announced = "POST /api/ready HTTP/1.1\r\nHost: localhost\r\nContent-Length: 11534336\r\n\r\n";
            line.getOutputStream().write(announced.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void the_server_shows_no_page_of_its_own() {
        assertThat(get("/console").statusCode()).isEqualTo(404);
        assertThat(get("/h2-console").statusCode()).isEqualTo(404);
        assertThat(get("/wildfly-services").statusCode()).isEqualTo(404);
    }
}
