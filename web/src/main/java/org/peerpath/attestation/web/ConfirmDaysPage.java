package org.peerpath.attestation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.access.web.Visitors;
import org.peerpath.attestation.LinkStanding;
import org.peerpath.attestation.service.AnswerDraft;
import org.peerpath.attestation.service.AnswerKind;
import org.peerpath.attestation.service.ConfirmingByLink;
import org.peerpath.attestation.service.LinkedDays;
import org.peerpath.attestation.service.OpeningLink;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.placement.service.Ticked;
import org.peerpath.placement.service.WaitingRow;

/** Behind the link in a letter: the code first, then the days it lists, and a page for each that is not simply confirmed. */
@Named
@ViewScoped
public class ConfirmDaysPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OpeningLink opening;

    @Inject
    private ConfirmingByLink confirming;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable String givenLink;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable Long givenDay;

    private final Map<Long, Boolean> ticked = new HashMap<>();
    private final AnswerDraft draft = new AnswerDraft();
    private String link = "";
    private LinkStanding standing = LinkStanding.UNKNOWN;
    private @Nullable LinkedDays days;
    private @Nullable WaitingRow day;
    private @Nullable String code;

    @PostConstruct
    void load() {
        link = Asked.orNotFound(givenLink);
        standing = opening.standing(link, browser(), Visitors.of(Faces.getRequest()));
        if (standing == LinkStanding.PASSED) {
            list();
        } else if (!standing.isOpen()) {
            Faces.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void list() {
        var found = confirming.days(link, browser());
        found.waiting().forEach(row -> ticked.put(row.id(), true));
        days = found;
        if (givenDay != null) {
            day = found.waiting().stream()
                    .filter(row -> row.id() == givenDay)
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    public void sendCode() {
        opening.sendCode(link, browser(), Visitors.of(Faces.getRequest()))
                .ifPresent(known -> LinkCookie.give(Faces.getRequest(), Faces.getResponse(), link, known));
        goOn();
    }

    public void enterCode() {
        var typed = code == null ? "" : code;
        var known = opening.enter(link, browser(), typed, Visitors.of(Faces.getRequest()));
        if (known.isEmpty()) {
            messages.problem("attestation", "code.wrong");
            return;
        }
        LinkCookie.give(Faces.getRequest(), Faces.getResponse(), link, known.get());
        goOn();
    }

    public void confirmTicked() {
        var chosen = getDays().waiting().stream()
                .map(WaitingRow::id)
                .filter(id -> Boolean.TRUE.equals(ticked.get(id)))
                .toList();
        if (chosen.isEmpty()) {
            messages.problem("attestation", "days.nothingTicked");
            return;
        }
        if (isOver()) {
            return;
        }
        var confirmed = confirming.confirm(link, browser(), chosen);
        messages.info("attestation", confirmed == 0 ? "days.alreadyDecided" : "days.confirmed", confirmed);
        goOn();
    }

    public void answer() {
        if (isOver()) {
            return;
        }
        confirming.answer(link, browser(), new Ticked(getDay().id(), getDay().version()), draft);
        messages.info("attestation", "answer.sent");
        goOn();
    }

    private void goOn() {
        Faces.redirect("confirm-days/%s", link);
    }

    /** An hour after the code another one is asked for; what was not sent by then is not decided. */
    private boolean isOver() {
        standing = opening.standing(link, browser(), Visitors.of(Faces.getRequest()));
        if (standing == LinkStanding.PASSED) {
            return false;
        }
        messages.info("attestation", "days.again");
        goOn();
        return true;
    }

    private @Nullable String browser() {
        return LinkCookie.of(Faces.getRequest(), link);
    }

    public String getLink() {
        return link;
    }

    public LinkStanding getStanding() {
        return standing;
    }

    public boolean isListed() {
        return days != null && day == null;
    }

    public boolean isAsking() {
        return day != null;
    }

    public LinkedDays getDays() {
        return Asked.orNotFound(days);
    }

    public WaitingRow getDay() {
        return Asked.orNotFound(day);
    }

    public int getMinutes() {
        return getDays().waiting().stream().mapToInt(WaitingRow::minutes).sum();
    }

    public Map<Long, Boolean> getTicked() {
        return ticked;
    }

    public AnswerDraft getDraft() {
        return draft;
    }

    public AnswerKind[] getKinds() {
        return AnswerKind.values();
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
