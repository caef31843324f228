package org.peerpath.openid.service;

import static org.peerpath.openid.OpenIdRule.THE_PROVIDER_ANSWERS;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What the provider says of itself: its addresses and its keys. Asked for when first needed, and again after an hour. */
@ApplicationScoped
class OpenIdProvider {
    /** So long a person waits for a provider, in milliseconds; then they are told, and can come in by their password. */
    static final int PATIENCE = 5_000;

    private static final Logger LOG = Logger.getLogger(OpenIdProvider.class.getName());
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);
    private static final int LARGEST_KEY_SET = 200_000;

    /** Signatures that need the provider's private key. Never {@code none}, and never a secret that we know too. */
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    @Inject
    private Clock clock;

    private @Nullable Known known;
    private Instant silentSince = Instant.EPOCH;

    /** Half a setting is said when the server starts, and not to the first person who wants to come in. */
    void check(@Observes @Initialized(ApplicationScoped.class) Object start) {
        OpenIdSettings.given();
    }

    /**
     * One asks for all: whoever comes while somebody waits for an answer waits for the same one, and nobody waits again for
     * a provider that was silent a moment ago.
     *
     * @throws org.peerpath.kernel.BusinessRuleViolation if it does not answer, or not as itself
     */
    synchronized Known ask(OpenIdSettings settings) {
        var now = clock.instant();
        var present = known;
        boolean old = present == null || now.isAfter(present.since().plus(FRESH));
        if (old && now.isAfter(silentSince.plus(LEFT_ALONE))) {
            var answer = asked(settings);
            silentSince = answer.isPresent() ? Instant.EPOCH : clock.instant();
            present = answer.orElse(present);
            known = present;
        }
        if (present == null) {
            throw THE_PROVIDER_ANSWERS.violated();
        }
        return present;
    }

    /** What it said the last time; nobody waits for it. */
    synchronized Optional<Known> remembered() {
        return Optional.ofNullable(known);
    }

    private Optional<Known> asked(OpenIdSettings settings) {
        try {
            var issuer = new Issuer(settings.issuer());
            var metadata = OIDCProviderMetadata.resolve(issuer, PATIENCE, PATIENCE);
            return Optional.of(new Known(metadata, validator(issuer, settings, metadata), clock.instant()));
        } catch (GeneralException | IOException silent) {
            LOG.log(
                    Level.WARNING,
                    "The OpenID provider does not answer: {0}",
                    silent.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static IDTokenValidator validator(Issuer issuer, OpenIdSettings settings, OIDCProviderMetadata metadata)
            throws MalformedURLException {
        var fetch = new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST_KEY_SET);
        JWKSource<SecurityContext> keys =
                JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), fetch).build();
        return new IDTokenValidator(
                issuer, new ClientID(settings.client()), new JWSVerificationKeySelector<>(SIGNATURES, keys), null);
    }

    /** The provider as it described itself. */
    record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant since) {}
}
