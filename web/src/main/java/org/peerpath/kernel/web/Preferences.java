package org.peerpath.kernel.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Language, theme and the leave-quickly keys, chosen by a plain link: {@code /language?to=de&back=/library}. Works
 * without an account and without a script; what is kept is one functional cookie, set only because somebody asked.
 */
@WebServlet(urlPatterns = {"/language", "/theme", "/exit-keys"})
public class Preferences extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Duration KEPT = Duration.ofDays(365);

    private static final Map<String, Set<String>> CHOICES = Map.of(
            "language", languages(),
            "theme", Set.of("auto", "light", "quiet"),
            "exit-keys", Set.of("on", "off"));

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getServletPath().substring(1);
        String to = request.getParameter("to");
        if (to != null && CHOICES.getOrDefault(name, Set.of()).contains(to)) {
            OwnCookies.set(request, response, name, to, (int) KEPT.toSeconds());
        }
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + LocalPath.orHome(request.getParameter("back")));
    }

    /**
     * The same for somebody who is writing: the form they write in comes along, and stands on the page as they left it.
     * Nothing of it is taken for sent.
     */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var back = LocalPath.orHome(request.getParameter("back"));
        TypedWords.keepFor(request, back.split("[?#]", 2)[0]);
        doGet(request, response);
    }

    private static Set<String> languages() {
        return Set.copyOf(Languages.ALL.stream().map(Locale::getLanguage).toList());
    }
}
