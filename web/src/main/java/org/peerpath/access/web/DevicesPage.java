package org.peerpath.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.peerpath.access.service.DeviceRow;
import org.peerpath.access.service.MyDevices;
import org.peerpath.kernel.web.Messages;

/** Where one is signed in, and ending it. */
@Named
@RequestScoped
public class DevicesPage {
    @Inject
    private MyDevices devices;

    @Inject
    private Messages messages;

    private @Nullable List<DeviceRow> rows;

    public List<DeviceRow> getRows() {
        if (rows == null) {
            rows = devices.mine();
        }
        return rows;
    }

    public boolean isOthers() {
        return getRows().size() > 1;
    }

    public void end(long id) {
        devices.end(id);
        messages.info("access", "devices.ended");
        Faces.redirect("my/devices");
    }

    public void endOthers() {
        devices.endOthers();
        messages.info("access", "devices.othersEnded");
        Faces.redirect("my/devices");
    }
}
