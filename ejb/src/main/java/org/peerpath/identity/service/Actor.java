package org.peerpath.identity.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.NotFound;

/**
 * The person who asks. The container's principal is the person's id in digits, so that no log line of the server carries a
 * name or an address.
 */
@RequestScoped
public class Actor {
    @Inject
    private SecurityContext security;

    /**
     * The id of the person signed in.
     *
     * @throws NotFound if nobody is: what needs a person does not exist for the anonymous
     */
    public long personId() {
        var id = idOrNull();
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }

    public boolean isSignedIn() {
        return idOrNull() != null;
    }

    public boolean holds(String role) {
        return security.isCallerInRole(role);
    }

    private @Nullable Long idOrNull() {
        Principal principal = security.getCallerPrincipal();
        if (principal == null || !principal.getName().chars().allMatch(Character::isDigit)) {
            return null;
        }
        return Long.valueOf(principal.getName());
    }
}
