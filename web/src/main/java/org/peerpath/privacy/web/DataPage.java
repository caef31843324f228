package org.peerpath.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Shown;
import org.peerpath.kernel.web.Site;
import org.peerpath.privacy.service.TakingData;
import org.peerpath.profile.service.MyProfile;

/** Taking a copy of everything: to read, or for another system. The names of the files say nothing. */
@Named
@RequestScoped
public class DataPage {
    @Inject
    private TakingData taking;

    @Inject
    private MyProfile profile;

    @Inject
    private Shown shown;

    @Inject
    private Site site;

    public void readable() throws IOException {
        var zone = ZoneId.of(profile.mine().zone());
        send(new OwnDataSheet(shown, site.getLocale(), zone).of(taking.take()), "my-data.html");
    }

    public void portable() throws IOException {
        send(OwnDataJson.of(taking.take()), "my-data.json");
    }

    private static void send(String text, String file) throws IOException {
        Faces.getResponse().setHeader("Cache-Control", "no-store");
        Faces.sendFile(text.getBytes(StandardCharsets.UTF_8), file, true);
    }
}
