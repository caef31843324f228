package org.peerpath.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A provider of identities that says what a test wants, and that lies if a test wants that: what no well-made one does, and
 * what Peerpath must not believe. It keeps to the protocol where it is honest, and refuses whoever does not.
 */
public final class InventedProvider {
    static final String CLIENT = "peerpath";
    static final String SECRET = "a-secret-of-two-long-enough-for-a-signature";

    private static final Map<String, Map<String, List<String>>> ASKED = new ConcurrentHashMap<>();
    private static final RSAKey KEY = key();
    private static final RSAKey FOREIGN = key();
    private static final HttpServer SERVER = start();

    private static volatile Somebody somebody = new Somebody("nobody", "", false);
    private static volatile Lie lie = Lie.NONE;

    private InventedProvider() {}

    /** Whoever sits at the provider's page: comes back at once, as with a session there. */
    public record Somebody(String subject, String email, boolean verified) {}

    /** What can be wrong with an answer. */
    public enum Lie {
        NONE,
        OTHER_STATE,
        OTHER_NONCE,
        OTHER_AUDIENCE,
        OTHER_ISSUER,
        FOREIGN_KEY,
        NO_SIGNATURE,
        SIGNED_WITH_THE_SHARED_SECRET,
        OVER,
        REFUSAL,
        SHOWN_LONG_AGO
    }

    /** From now on this one comes back, in this way. */
    public static void says(Somebody who, Lie how) {
        somebody = who;
        lie = how;
    }

    static String issuer() {
        return "http://localhost:" + SERVER.getAddress().getPort();
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/.well-known/openid-configuration", exchange -> send(exchange, 200, description()));
            server.createContext("/keys", exchange -> send(exchange, 200, new JWKSet(KEY.toPublicJWK()).toString()));
            server.createContext("/ask", InventedProvider::ask);
            server.createContext("/token", InventedProvider::token);
            server.createContext("/leave", exchange -> send(exchange, 200, "{}"));
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0)));
            return server;
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static String description() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/ask", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/leave",
                 "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}"""
                .formatted(issuer());
    }

    private static void ask(HttpExchange exchange) throws IOException {
        var question = URLUtils.parseParameters(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        ASKED.put(code, question);
        var state = lie == Lie.OTHER_STATE ? "another" : first(question, "state");
        var answer = lie == Lie.REFUSAL ? "error=access_denied" : "code=" + code;
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        first(question, "redirect_uri") + "?" + answer + "&state=" + URLEncoder.encode(state, UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** A code is worth something once, to the client that asked, and with the verifier of the question. */
    private static void token(HttpExchange exchange) throws IOException {
        var said = URLUtils.parseParameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var question = ASKED.remove(first(said, "code"));
        var client = "Basic "
                + Base64.getEncoder().encodeToString((CLIENT + ":" + URLEncoder.encode(SECRET, UTF_8)).getBytes(UTF_8));
        boolean honest = question != null
                && client.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && first(question, "redirect_uri").equals(first(said, "redirect_uri"))
                && CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(first(said, "code_verifier")))
                        .getValue()
                        .equals(first(question, "code_challenge"));
        if (!honest) {
            send(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        send(
                exchange,
                200,
                "{\"access_token\": \"of no use\", \"token_type\": \"Bearer\", \"id_token\": \"%s\"}"
                        .formatted(signed(claims(first(question, "nonce"))).serialize()));
    }

    private static JWTClaimsSet claims(String nonce) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(lie == Lie.OTHER_ISSUER ? "http://localhost:1" : issuer())
                .audience(lie == Lie.OTHER_AUDIENCE ? "somebody else" : CLIENT)
                .subject(somebody.subject())
                .claim("nonce", lie == Lie.OTHER_NONCE ? "another" : nonce)
                .claim("email", somebody.email())
                .claim("email_verified", somebody.verified())
                .claim("auth_time", (lie == Lie.SHOWN_LONG_AGO ? now.minus(Duration.ofHours(3)) : now).getEpochSecond())
                .issueTime(Date.from(now.minus(Duration.ofHours(lie == Lie.OVER ? 3 : 0))))
                .expirationTime(Date.from(now.plus(Duration.ofHours(lie == Lie.OVER ? -2 : 1))))
                .build();
    }

    private static JWT signed(JWTClaimsSet claims) {
        try {
            if (lie == Lie.NO_SIGNATURE) {
                return new PlainJWT(claims);
            }
            boolean shared = lie == Lie.SIGNED_WITH_THE_SHARED_SECRET;
            var header = new JWSHeader.Builder(shared ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256)
                    .keyID(KEY.getKeyID())
                    .build();
            var jwt = new SignedJWT(header, claims);
            jwt.sign(
                    shared
                            ? new MACSigner(SECRET.getBytes(UTF_8))
                            : new RSASSASigner(lie == Lie.FOREIGN_KEY ? FOREIGN : KEY));
            return jwt;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("the key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String first(@Nullable Map<String, List<String>> said, String name) {
        return said == null ? "" : said.getOrDefault(name, List.of("")).get(0);
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
