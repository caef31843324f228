package org.peerpath.openid.service;

import static org.peerpath.openid.OpenIdRule.THE_PROVIDER_ANSWERS;
import static org.peerpath.openid.OpenIdRule.WHO_LEFT_COMES_BACK;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.peerpath.kernel.service.PeerpathAddress;

/**
 * The authorization code flow with PKCE (OpenID Connect Core 1.0, 3.1; RFC 9700): out with a question, back with a code,
 * and the code for a signed token, straight from the provider. Only the address and who somebody is are asked for; no name.
 */
@ApplicationScoped
class Journey {
    @Inject
    private OpenIdProvider provider;

    /** Where to send the browser. */
    URI out(OpenIdSettings settings, Trip trip) {
        var metadata = provider.ask(settings).metadata();
        var question = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "email"),
                        new ClientID(settings.client()),
                        URI.create(OpenIdSettings.back()))
                .endpointURI(metadata.getAuthorizationEndpointURI())
                .state(new State(trip.state()))
                .nonce(new Nonce(trip.nonce()))
                .codeChallenge(new CodeVerifier(trip.verifier()), CodeChallengeMethod.S256);
        // A session that somebody left behind there is nobody's proof, and nobody's identity to link.
        if (trip.aim() != Trip.Aim.SIGN_IN) {
            question.prompt(new Prompt(Prompt.Type.LOGIN)).maxAge(0);
        }
        return question.build().toURI();
    }

    /** The provider's page for signing out (OpenID Connect RP-Initiated Logout 1.0). */
    Optional<URI> wayOut(OpenIdSettings settings) {
        return provider.remembered()
                .map(known -> known.metadata().getEndSessionEndpointURI())
                .map(page -> new LogoutRequest(
                                page,
                                null,
                                null,
                                new ClientID(settings.client()),
                                URI.create(PeerpathAddress.of("/")),
                                null,
                                null)
                        .toURI());
    }

    /**
     * @param query what the browser came back with
     * @throws org.peerpath.kernel.BusinessRuleViolation if anything of it is not as it has to be
     */
    OpenIdClaims back(OpenIdSettings settings, Trip trip, String query) {
        var known = provider.ask(settings);
        try {
            var code = code(settings, known.metadata(), trip, query);
            var request = new TokenRequest.Builder(
                            known.metadata().getTokenEndpointURI(),
                            authentication(settings, known.metadata()),
                            new AuthorizationCodeGrant(
                                    code, URI.create(OpenIdSettings.back()), new CodeVerifier(trip.verifier())))
                    .build()
                    .toHTTPRequest();
            request.setConnectTimeout(OpenIdProvider.PATIENCE);
            request.setReadTimeout(OpenIdProvider.PATIENCE);
            request.setFollowRedirects(false);
            var answer = OIDCTokenResponseParser.parse(request.send());
            if (!answer.indicatesSuccess()) {
                throw WHO_LEFT_COMES_BACK.violated();
            }
            var token = answer.toSuccessResponse().getTokens();
            var idToken = token.toOIDCTokens().getIDToken();
            return claims(settings, known.validator().validate(idToken, new Nonce(trip.nonce())));
        } catch (ParseException | BadJOSEException | IllegalArgumentException forged) {
            throw WHO_LEFT_COMES_BACK.violated();
        } catch (IOException | JOSEException silent) {
            throw THE_PROVIDER_ANSWERS.violated();
        }
    }

    private static AuthorizationCode code(
            OpenIdSettings settings, OIDCProviderMetadata metadata, Trip trip, String query) throws ParseException {
        var response = AuthenticationResponseParser.parse(URI.create(OpenIdSettings.back() + "?" + query));
        if (!response.indicatesSuccess() || !isOurs(settings, metadata, trip, response)) {
            throw WHO_LEFT_COMES_BACK.violated();
        }
        var code = response.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw WHO_LEFT_COMES_BACK.violated();
        }
        return code;
    }

    /** The state is the trip's; and the issuer says that it is itself, where it promised to (RFC 9207). */
    private static boolean isOurs(
            OpenIdSettings settings, OIDCProviderMetadata metadata, Trip trip, AuthenticationResponse response) {
        var issuer = response.getIssuer();
        boolean rightIssuer = issuer == null
                ? !metadata.supportsAuthorizationResponseIssuerParam()
                : issuer.getValue().equals(settings.issuer());
        return rightIssuer && new State(trip.state()).equals(response.getState());
    }

    private static ClientAuthentication authentication(OpenIdSettings settings, OIDCProviderMetadata metadata) {
        var client = new ClientID(settings.client());
        var secret = new Secret(settings.secret());
        List<ClientAuthenticationMethod> ways = metadata.getTokenEndpointAuthMethods();
        return ways == null || ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(client, secret)
                : new ClientSecretPost(client, secret);
    }

    private static OpenIdClaims claims(OpenIdSettings settings, IDTokenClaimsSet said) {
        var shownAt = said.getAuthenticationTime();
        return new OpenIdClaims(
                settings.issuer(),
                said.getSubject().getValue(),
                said.getStringClaim("email"),
                Boolean.TRUE.equals(said.getBooleanClaim("email_verified")),
                shownAt == null ? null : shownAt.toInstant());
    }
}
