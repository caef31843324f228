package org.peerpath.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Tells the container who signed in: the person's id as the principal, their roles as its groups. */
@ApplicationScoped
public class PeerpathIdentityStore implements IdentityStore {
    @Inject
    private SigningIn signingIn;

    /** Found by its name through Jakarta Security's default method. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return signingIn
                .check(credential.getCaller(), credential.getPasswordAsString())
                .map(s -> new CredentialValidationResult(Long.toString(s.personId()), s.doors()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
