package org.peerpath.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser of their own who opened a booking form, without a script, and may send it more than once. */
public final class BookingForm {
    private final URI address;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final Map<String, String> hidden = new LinkedHashMap<>();

    public BookingForm(String address) {
        this.address = URI.create(address);
        var page = ask(HttpRequest.newBuilder(this.address).build()).body();
        hidden.put("bookingForm", "bookingForm");
        hidden.put("jakarta.faces.ViewState", value(page, "jakarta.faces.ViewState"));
        hidden.put("primefaces.nonce", value(page, "primefaces.nonce"));
        hidden.put("book", "book");
    }

    /** Sends the form; the answer is where it leads, or the page with what to mend. */
    public HttpResponse<String> send(String name, String email) {
        var fields = new LinkedHashMap<>(hidden);
        fields.put("name", name);
        fields.put("email", email);
        fields.put("consent", "on");
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return ask(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> ask(HttpRequest request) {
        try {
            return browser.send(request, BodyHandlers.ofString());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String value(String page, String name) {
        var input = Pattern.compile("<input[^>]*name=\"" + Pattern.quote(name) + "\"[^>]*value=\"([^\"]*)\"")
                .matcher(page);
        if (!input.find()) {
            throw new IllegalStateException("The form has no " + name);
        }
        return input.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
