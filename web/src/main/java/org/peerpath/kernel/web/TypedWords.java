package org.peerpath.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form that outlived its session, or whose page they want in another language. It waits in their new session, in memory, until the page is
 * shown again, and is put back into the same fields: nothing was sent, and nothing has to be written twice. It is shown
 * only to the person who typed it, should somebody else sign in at the same desk; a password is never kept.
 */
@Named
@RequestScoped
public class TypedWords {
    /** The hidden field of each form that says whose it is. */
    private static final String WHOSE = "peerpath.whose";

    /** How the names of fields end that hold a secret. */
    private static final List<String> SECRETS = List.of("password", "code", "token");

    private static final String WAITING = "peerpath.typed";

    /** The longest text that a form takes, several times over. A request may be larger; a session should not. */
    private static final int MOST_CHARACTERS = 300_000;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Messages messages;

    /** Whose forms the page shows: the id of the person signed in, or nothing for a visitor. */
    public String getWhose() {
        return whose(request);
    }

    /**
     * Keeps what the request brought for the page it was sent to, for the person the form was shown to. What another site
     * sent, and what somebody else typed before this person signed in, is not theirs.
     */
    public static boolean keep(HttpServletRequest request) {
        return keep(request, LocalPath.of(request), "notice.typedIsHere", "notice.expired");
    }

    /**
     * Keeps what stands in a form whose page is about to be shown in another language: nothing of it was sent yet.
     *
     * @param path the page, without a query
     */
    static void keepFor(HttpServletRequest request, String path) {
        keep(request, path, "notice.typedStays", "");
    }

    private static boolean keep(HttpServletRequest request, String path, String found, String otherwise) {
        var typed = new TreeMap<String, String[]>(request.getParameterMap());
        typed.keySet().removeIf(field -> field.startsWith("jakarta.faces.") || isPassword(field));
        var here = whose(request);
        var said = request.getParameter(WHOSE);
        var whose = said == null ? "" : said;
        boolean theirs = here.isEmpty() || here.equals(whose);
        if (!theirs || length(typed) > MOST_CHARACTERS || isFromElsewhere(request)) {
            return false;
        }
        request.getSession().setAttribute(WAITING, new Waiting(path, whose, typed, found, otherwise));
        return true;
    }

    /** Puts the words back, as the page they belong to is about to be shown: called by the template. */
    public void putBack() {
        var faces = FacesContext.getCurrentInstance();
        var session = request.getSession(false);
        if (faces.isPostback()
                || session == null
                || !(session.getAttribute(WAITING) instanceof Waiting waiting)
                || !waiting.path().equals(LocalPath.of(request))) {
            return;
        }
        session.removeAttribute(WAITING);
        if (waiting.whose().equals(whose(request)) && waiting.putBack(faces)) {
            messages.problem("kernel", waiting.found());
        } else if (!waiting.otherwise().isEmpty()) {
            messages.info("kernel", waiting.otherwise());
        }
    }

    /** No view is there to ask yet: a test holds all views to calling a password a password. */
    private static boolean isPassword(String field) {
        return SECRETS.stream().anyMatch(field.toLowerCase(Locale.ROOT)::endsWith);
    }

    private static String whose(HttpServletRequest request) {
        var person = request.getRemoteUser();
        return person == null ? "" : person;
    }

    private static int length(Map<String, String[]> typed) {
        return typed.values().stream()
                .flatMap(Arrays::stream)
                .mapToInt(String::length)
                .sum();
    }

    private static boolean isFromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin");
    }

    /**
     * @param typed the values by the client id of their field; a form that was sent stands in it under its own id
     * @param found what is said where something is put back
     * @param otherwise what is said where there is nothing; empty for nothing
     */
    private record Waiting(String path, String whose, TreeMap<String, String[]> typed, String found, String otherwise)
            implements Serializable {
        boolean putBack(FacesContext faces) {
            var any = new boolean[1];
            faces.getViewRoot().visitTree(Failures.visible(faces), (visit, component) -> {
                if (component instanceof EditableValueHolder field
                        && mayBeShown(component)
                        && wasSent(faces, component)) {
                    var values = typed.get(component.getClientId(faces));
                    putBack(field, values);
                    any[0] |= values != null && Arrays.stream(values).anyMatch(value -> !value.isBlank());
                }
                return VisitResult.ACCEPT;
            });
            return any[0];
        }

        private static boolean mayBeShown(UIComponent field) {
            return !(field instanceof HtmlInputSecret) && !(field instanceof HtmlInputFile);
        }

        private boolean wasSent(FacesContext faces, UIComponent field) {
            for (@Nullable UIComponent around = field; around != null; around = around.getParent()) {
                if (around instanceof UIForm) {
                    return typed.containsKey(around.getClientId(faces));
                }
            }
            return false;
        }

        private static void putBack(EditableValueHolder field, String @Nullable [] values) {
            if (field instanceof UISelectBoolean) {
                field.setSubmittedValue(Boolean.toString(values != null));
            } else if (field instanceof UISelectMany) {
                field.setSubmittedValue(values == null ? new String[0] : values);
            } else if (values != null && values.length > 0) {
                field.setSubmittedValue(values[0]);
            }
        }
    }
}
