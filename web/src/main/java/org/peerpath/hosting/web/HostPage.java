package org.peerpath.hosting.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.hosting.HostCheck;
import org.peerpath.hosting.service.ApprovalDraft;
import org.peerpath.hosting.service.ApprovalRow;
import org.peerpath.hosting.service.HostView;
import org.peerpath.hosting.service.KeepingHosts;
import org.peerpath.hosting.service.PlacesDraft;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** One host: what was looked at, until when it is approved, what that rests on, and how many it takes. */
@Named
@ViewScoped
public class HostPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1_000_000;

    @Inject
    private KeepingHosts keeping;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private final ApprovalDraft approval = new ApprovalDraft();
    private final PlacesDraft places = new PlacesDraft();
    private transient @Nullable Part file;
    private @Nullable HostCheck about;
    private @Nullable Long fileFor;
    private long hostId;
    private @Nullable HostView view;

    @PostConstruct
    void load() {
        hostId = Asked.orNotFound(givenId);
        view = keeping.see(hostId);
        var today = getView().today();
        approval.setFrom(today);
        approval.setUntil(today.plusYears(2));
        places.setFrom(today);
        places.setUntil(today.plusYears(1));
        if (getView().houses().size() == 1) {
            var only = getView().houses().get(0).id();
            approval.setOrganisationId(only);
            places.setOrganisationId(only);
        }
        getStanding().stream().findFirst().ifPresent(one -> fileFor = one.id());
    }

    public void approve() {
        keeping.approve(hostId, approval);
        goOn("host.approved");
    }

    public void takeBack(long approvalId) {
        keeping.takeBack(approvalId);
        goOn("host.takenBack");
    }

    public void give() {
        var part = Asked.orNotFound(file);
        var submitted = part.getSubmittedFileName();
        keeping.give(
                Asked.orNotFound(fileFor), Asked.orNotFound(about), bytes(part), submitted == null ? "" : submitted);
        goOn("host.given");
    }

    private static byte[] bytes(Part part) {
        try (var in = part.getInputStream()) {
            return in.readNBytes(KeepingHosts.BYTES_MAX + 1);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    public void say() {
        keeping.say(hostId, places);
        goOn("host.placesSaid");
    }

    public void unsay(long placesId) {
        keeping.unsay(placesId);
        goOn("host.placesUnsaid");
    }

    private void goOn(String notice) {
        messages.info("hosting", notice);
        Faces.redirect("team/host/%s", hostId);
    }

    public HostView getView() {
        return Asked.orNotFound(view);
    }

    /** Approvals that count today or will: files are given for one of them. */
    public List<ApprovalRow> getStanding() {
        return getView().approvals().stream()
                .filter(one -> one.isStanding(getView().today()))
                .toList();
    }

    public List<HostCheck> getChecks() {
        return List.of(HostCheck.values());
    }

    public ApprovalDraft getApproval() {
        return approval;
    }

    public PlacesDraft getPlaces() {
        return places;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable HostCheck getAbout() {
        return about;
    }

    public void setAbout(@Nullable HostCheck about) {
        this.about = about;
    }

    public @Nullable Long getFileFor() {
        return fileFor;
    }

    public void setFileFor(@Nullable Long fileFor) {
        this.fileFor = fileFor;
    }

    public int getMegabytes() {
        return KeepingHosts.BYTES_MAX / MEGABYTE;
    }
}
