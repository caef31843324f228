package org.peerpath.moving.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Shown;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;
import org.peerpath.moving.OfferState;
import org.peerpath.moving.service.CohortUnderWay;
import org.peerpath.moving.service.NewestVersion;
import org.peerpath.moving.service.OfferingVersions;
import org.peerpath.moving.service.PersonUnderWay;

/** Who of one group is under way in which version, and offering them the newest one: to all, or to one of them. */
@Named
@ViewScoped
public class MovingGroupPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int WEEKS = 4;

    @Inject
    private OfferingVersions offering;

    @Inject
    private Shown shown;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long cohortId;

    /** The version whose changes are shown: nobody offers what they have not seen. */
    private long newestId;

    private @Nullable LocalDate until;
    private transient @Nullable CohortUnderWay view;

    @PostConstruct
    void load() {
        cohortId = Asked.orNotFound(givenId);
        until = getView().today().plusWeeks(WEEKS);
        var newest = getView().newest();
        newestId = newest == null ? 0 : newest.id();
    }

    public CohortUnderWay getView() {
        if (view == null) {
            view = offering.cohort(cohortId);
        }
        return view;
    }

    public void offerToAll() {
        messages.info("moving", "group.offered", offering.offerToAll(cohortId, newestId, day()));
        goOn();
    }

    public void offerTo(PersonUnderWay row) {
        offering.offerTo(row.enrolmentId(), newestId, day());
        messages.info("moving", "group.offeredOne", row.displayName());
        goOn();
    }

    public void withdrawAll() {
        messages.info("moving", "group.withdrawn", offering.withdrawAll(cohortId, newestId));
        goOn();
    }

    public void withdraw(PersonUnderWay row) {
        offering.withdraw(Objects.requireNonNull(row.offerId()), Objects.requireNonNull(row.offerVersion()));
        messages.info("moving", "group.withdrawnOne", row.displayName());
        goOn();
    }

    private LocalDate day() {
        return Objects.requireNonNull(until);
    }

    private void goOn() {
        Faces.redirect("team/moving/%s", cohortId);
    }

    public boolean isToBeAsked(PersonUnderWay row) {
        return row.isToBeAsked(getNewest(), getView().today());
    }

    public boolean isAsked(PersonUnderWay row) {
        return row.isAsked(getView().today());
    }

    /** The number of the version that could be offered; 0 where nothing is published. */
    public int getNewest() {
        NewestVersion newest = getView().newest();
        return newest == null ? 0 : newest.number();
    }

    /** What somebody said, in a few words. */
    public String answer(PersonUnderWay row) {
        var until = row.until();
        var state = row.answer();
        if (state == null || until == null) {
            return row.number() >= getNewest() ? say("answer.newest") : say("answer.none");
        }
        if (state == OfferState.OPEN) {
            return isAsked(row) ? say("answer.open", shown.date(until)) : say("answer.over");
        }
        return shown.word(state);
    }

    private String say(String key, Object... values) {
        return Texts.say("moving", site.getLocale(), key, values);
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
