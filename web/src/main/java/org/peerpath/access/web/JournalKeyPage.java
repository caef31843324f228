package org.peerpath.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.peerpath.access.service.JournalRecovery;
import org.peerpath.access.service.JournalRecovery.JournalView;
import org.peerpath.kernel.web.Messages;

/** The code on paper that opens the private journal when the password is forgotten. */
@Named
@RequestScoped
public class JournalKeyPage {
    @Inject
    private JournalRecovery recovery;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private @Nullable JournalView view;
    private String made = "";
    private @Nullable String password;
    private @Nullable String oldPassword;

    @PostConstruct
    void load() {
        view = recovery.mine();
    }

    public void make() {
        made = recovery.makeCode();
    }

    public void open() {
        recovery.open(password == null ? "" : password, Visitors.of(request));
        messages.info("access", "journal.opened");
        Faces.redirect("my/journal-key");
    }

    public void recover() {
        recovery.recover(oldPassword == null ? "" : oldPassword, Visitors.of(request));
        messages.info("access", "journal.recovered");
        Faces.redirect("my/journal-key");
    }

    public @Nullable JournalView getView() {
        return view;
    }

    /** The code that was just made: shown once. */
    public String getMade() {
        return made;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(@Nullable String oldPassword) {
        this.oldPassword = oldPassword;
    }
}
