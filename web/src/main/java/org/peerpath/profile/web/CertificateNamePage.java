package org.peerpath.profile.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Messages;
import org.peerpath.profile.service.MyProfile;
import org.peerpath.profile.service.NameRow;

/** The name for certificates, apart from everything else; former ones stay sealed until their owner asks. */
@Named
@ViewScoped
public class CertificateNamePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MyProfile profile;

    @Inject
    private Messages messages;

    private String name = "";
    private long sealed;
    private ZoneId zone = ZoneId.of("UTC");
    private final ArrayList<NameRow> opened = new ArrayList<>();

    @PostConstruct
    void load() {
        name = profile.certificateName();
        sealed = profile.sealedNames();
        zone = ZoneId.of(profile.mine().zone());
    }

    public void keep() {
        profile.certifyAs(name);
        messages.info("profile", "certificate.kept");
        Faces.redirect("my/certificate-name");
    }

    public void open() {
        opened.clear();
        opened.addAll(profile.unsealed());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public long getSealed() {
        return sealed;
    }

    public List<NameRow> getOpened() {
        return opened;
    }

    public ZoneId getZone() {
        return zone;
    }
}
