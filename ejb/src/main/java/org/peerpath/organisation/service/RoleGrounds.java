package org.peerpath.organisation.service;

import static org.peerpath.organisation.OrganisationRule.A_ROLE_IS_FOR_WHAT_ITS_ORGANISATION_DOES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.peerpath.identity.Role;
import org.peerpath.identity.Scope;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.organisation.RoleNeeds;

/** What a role stands on: an organisation that does what it is for. Asked inside the transaction that gives the role. */
@ApplicationScoped
@AsPlatform
public class RoleGrounds {
    @Inject
    private Organisations organisations;

    /** Refuses a role for something that the organisation does not do; as long as it is given, that stays so. */
    public void require(Role role, Scope scope) {
        var capability = RoleNeeds.capability(role);
        var organisationId = scope.organisationId();
        if (capability != null && organisationId != null) {
            A_ROLE_IS_FOR_WHAT_ITS_ORGANISATION_DOES.require(
                    organisations.held(organisationId).may(capability));
        }
    }
}
