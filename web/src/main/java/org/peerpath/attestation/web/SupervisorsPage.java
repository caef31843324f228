package org.peerpath.attestation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.peerpath.attestation.service.ContactDraft;
import org.peerpath.attestation.service.ContactRow;
import org.peerpath.attestation.service.ContactsView;
import org.peerpath.attestation.service.PracticeContacts;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Languages;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;

/** Practice supervisors without an account: a course lead registers them, changes where letters go, and ends it. */
@Named
@ViewScoped
public class SupervisorsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PracticeContacts contacts;

    @Inject
    private Messages messages;

    @Inject
    private Site site;

    private final ContactDraft draft = new ContactDraft();
    private final Map<Long, String> addresses = new HashMap<>();
    private @Nullable ContactsView view;

    @PostConstruct
    void load() {
        var found = contacts.all();
        view = found;
        found.rows().forEach(row -> addresses.put(row.id(), row.address()));
        draft.setLanguage(site.getLocale().getLanguage());
    }

    public void register() {
        contacts.register(draft);
        done("team.registered");
    }

    public void move(ContactRow row) {
        var address = addresses.get(row.id());
        contacts.move(row.id(), row.version(), address == null ? "" : address);
        done("team.moved");
    }

    public void end(ContactRow row) {
        contacts.end(row.id());
        done("team.ended");
    }

    private void done(String key) {
        messages.info("attestation", key);
        Faces.redirect("team/supervisors");
    }

    public ContactsView getView() {
        return Asked.orNotFound(view);
    }

    public Map<Long, String> getAddresses() {
        return addresses;
    }

    public ContactDraft getDraft() {
        return draft;
    }

    public List<Locale> getLanguages() {
        return Languages.ALL;
    }
}
