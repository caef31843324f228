package org.peerpath.attestation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.peerpath.access.web.Visitors;
import org.peerpath.attestation.service.AskingForLink;
import org.peerpath.kernel.web.Messages;

/** Asking for a new link to hours that wait. What is answered is the same whether or not the address is registered. */
@Named
@RequestScoped
public class HoursLinkPage {
    /** Each answer takes as long as this, since an address that is registered means more to write down. */
    private static final Duration EVENLY = Duration.ofMillis(600);

    @Inject
    private AskingForLink asking;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private @Nullable String address;

    public void ask() {
        var begun = System.nanoTime();
        asking.ask(address == null ? "" : address, Visitors.of(request));
        LockSupport.parkNanos(EVENLY.toNanos() - (System.nanoTime() - begun));
        messages.info("attestation", "again.done");
        Faces.redirect("hours-link");
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }
}
