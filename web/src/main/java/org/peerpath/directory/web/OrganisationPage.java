package org.peerpath.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.directory.service.DirectoryReading;
import org.peerpath.directory.service.OrganisationView;
import org.peerpath.kernel.web.Asked;

/** One organisation of the directory. */
@Named
@RequestScoped
public class OrganisationPage {
    @Inject
    private DirectoryReading reading;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long id;

    @SuppressWarnings("NullAway.Init")
    private OrganisationView organisation;

    @PostConstruct
    void load() {
        organisation = reading.organisation(Asked.orNotFound(id));
    }

    public OrganisationView getOrganisation() {
        return organisation;
    }

    /** The number as a telephone dials it. */
    public String getDialled() {
        var phone = organisation.facts().phone();
        return phone == null ? "" : phone.replaceAll("[^0-9+]", "");
    }
}
