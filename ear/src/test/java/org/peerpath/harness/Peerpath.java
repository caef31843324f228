package org.peerpath.harness;

import com.icegreen.greenmail.util.GreenMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that looks at Peerpath from outside, as people and machines do: through a browser, over HTTP, in a mailbox. The
 * server runs in demo mode, so there is something to look at.
 */
@RunAsClient
@ExtendWith({ArquillianExtension.class, BrowserCloser.class})
public abstract class Peerpath {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The browser of this test; each page it opens belongs to another person. */
    protected final Browser browser = new Browser();

    @Deployment
    public static Archive<?> application() {
        return Application.withTests();
    }

    /** The full address of a path such as {@code /programmes}. */
    protected static String address(String path) {
        return TestServer.address() + path;
    }

    /** The mailboxes to which the server sends. */
    protected static GreenMail mail() {
        return TestServer.mail();
    }

    /** What the server wrote down as ours to mend. */
    protected static List<String> errors() {
        try (var lines = Files.lines(TestServer.log("server.log"))) {
            return lines.filter(line -> line.contains(" ERROR ")).toList();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** What a machine without cookies is answered; redirects are not followed. */
    protected static HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    protected static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
