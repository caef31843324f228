package org.peerpath.attendance.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.peerpath.access.web.Visitors;
import org.peerpath.attendance.service.CheckingIn;
import org.peerpath.attendance.service.Here;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;

/** “I am here”: somebody types the code that stands in the room. */
@Named
@RequestScoped
public class HerePage {
    @Inject
    private CheckingIn checkingIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private MarkWords words;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    private List<Here> open = List.of();
    private @Nullable String code;

    @PostConstruct
    void load() {
        open = checkingIn.open();
    }

    public void enter() {
        var here = checkingIn.enter(code == null ? "" : code, Visitors.of(request));
        messages.info("attendance", "here.entered", title(here), mark(here));
        Faces.redirect("my/here");
    }

    public String title(Here here) {
        return here.definition().session(here.session().code()).title().in(site.getLocale());
    }

    /** How they stand on the list; empty while they do not. */
    public String mark(Here here) {
        return here.mark() == null ? "" : words.mark(here.mark(), here.session().minutes());
    }

    public List<Here> getOpen() {
        return open;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
