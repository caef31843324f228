package org.peerpath.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.access.service.AccountKeeping;
import org.peerpath.access.service.AccountKeeping.KeptAccount;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** An administrator looks after somebody's sign-in. */
@Named
@RequestScoped
public class AccountKeepingPage {
    @Inject
    private AccountKeeping keeping;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long personId;
    private @Nullable KeptAccount account;

    @PostConstruct
    void load() {
        personId = Asked.orNotFound(givenId);
        account = keeping.see(personId);
    }

    public void close() {
        keeping.close(personId);
        done("keeping.closed");
    }

    public void reopen() {
        keeping.reopen(personId);
        done("keeping.reopened");
    }

    public void endSignIns() {
        keeping.endSignIns(personId);
        done("keeping.ended");
    }

    public void takeSecondStepAway() {
        keeping.takeSecondStepAway(personId);
        done("keeping.secondStepGone");
    }

    private void done(String key) {
        messages.info("access", key);
        Faces.redirect("people/account/%s", personId);
    }

    public long getPersonId() {
        return personId;
    }

    public @Nullable KeptAccount getAccount() {
        return account;
    }
}
