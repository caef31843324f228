package org.peerpath.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.peerpath.access.service.NewAddress;
import org.peerpath.kernel.web.Messages;

/** Being written to at another address. */
@Named
@RequestScoped
public class MyAddressPage {
    @Inject
    private NewAddress newAddress;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private String present = "";
    private @Nullable String newEmail;

    @PostConstruct
    void load() {
        present = newAddress.present();
    }

    public void ask() {
        newAddress.ask(newEmail == null ? "" : newEmail, Visitors.of(request));
        messages.info("access", "address.asked", newEmail == null ? "" : newEmail);
        Faces.redirect("my/sign-in");
    }

    public String getPresent() {
        return present;
    }

    public @Nullable String getNewEmail() {
        return newEmail;
    }

    public void setNewEmail(@Nullable String newEmail) {
        this.newEmail = newEmail;
    }
}
