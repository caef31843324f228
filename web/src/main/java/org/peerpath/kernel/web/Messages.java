package org.peerpath.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.Rule;

/**
 * What a page tells a person after they did something. Good news waits in the session for the next page that is shown,
 * whether that is this one or the one a redirect leads to, and is told once.
 */
@Named
@RequestScoped
public class Messages {
    private static final String WAITING = "peerpath.notices";

    @Inject
    private HttpServletRequest request;

    private List<String> notices = List.of();

    /** "Your hours are written down": a sentence of the feature's bundle, for the next page. */
    public void info(String feature, String key, Object... values) {
        info(request, feature, key, values);
    }

    /** The same where no bean lives yet. */
    public static void info(HttpServletRequest request, String feature, String key, Object... values) {
        add(request, Texts.say(feature, Languages.of(request), key, values));
    }

    /** What a rule says to somebody who is led to another page by it. */
    public static void info(HttpServletRequest request, Rule rule) {
        add(request, Texts.say(rule, Languages.of(request)));
    }

    private static void add(HttpServletRequest request, String sentence) {
        var session = request.getSession();
        var waiting = new ArrayList<>(waiting(session.getAttribute(WAITING)));
        if (!waiting.contains(sentence)) {
            waiting.add(sentence);
        }
        session.setAttribute(WAITING, waiting);
    }

    /** Something to mend before this page can go on: stands at the head of the page, which stays as it is. */
    public void problem(String feature, String key, Object... values) {
        problemAt(null, Texts.say(feature, Languages.of(request), key, values));
    }

    static void problemAt(@Nullable String clientId, String sentence) {
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        faces.validationFailed();
    }

    /** Takes what waits, as the page is about to be shown: called by the templates. */
    public void collect() {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(WAITING) != null) {
            notices = waiting(session.getAttribute(WAITING));
            session.removeAttribute(WAITING);
        }
    }

    public List<String> getNotices() {
        return notices;
    }

    /** What has to be mended, each with the field it belongs to: one sentence at a time for each field. */
    public List<Problem> getProblems() {
        var faces = FacesContext.getCurrentInstance();
        var problems = new ArrayList<Problem>();
        faces.getMessageList(null).forEach(message -> problems.add(new Problem("", message.getSummary())));
        faces.getClientIdsWithMessages().forEachRemaining(id -> {
            if (id != null) {
                faces.getMessageList(id).stream()
                        .limit(1)
                        .forEach(message -> problems.add(new Problem(id, message.getSummary())));
            }
        });
        return problems;
    }

    @SuppressWarnings("unchecked")
    private static List<String> waiting(@Nullable Object stored) {
        return stored == null ? List.of() : (List<String>) stored;
    }

    /** A sentence, and the field to mend; no field where it concerns the whole page. */
    public record Problem(String field, String sentence) {}
}
