package org.peerpath.profile.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Messages;
import org.peerpath.profile.service.MyProfile;
import org.peerpath.profile.service.ProfileDraft;

/** How somebody is called, reads, and where they live. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Places of the world; older names of the same clocks are left out. */
    private static final String PLACES = "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC";

    @Inject
    private MyProfile profile;

    @Inject
    private Messages messages;

    private final ProfileDraft draft = new ProfileDraft();
    private String email = "";
    private long version;

    @PostConstruct
    void load() {
        var mine = profile.mine();
        email = mine.email();
        version = mine.version();
        draft.setDisplayName(mine.displayName());
        draft.setLanguage(mine.language());
        draft.setZone(mine.zone());
        draft.setPseudonym(mine.pseudonym());
    }

    public void keep() {
        boolean resembles = profile.keep(version, draft);
        messages.info("profile", "profile.kept");
        if (resembles) {
            messages.info("profile", "profile.resembles");
        }
        Faces.redirect("my/profile");
    }

    public ProfileDraft getDraft() {
        return draft;
    }

    public String getEmail() {
        return email;
    }

    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches(PLACES) || zone.equals(draft.getZone()))
                .sorted()
                .toList();
    }
}
