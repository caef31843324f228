package org.peerpath.workshop;

import java.util.Map;
import org.peerpath.harness.PlainBrowser;
import org.peerpath.harness.PlainBrowser.Answer;

/** Somebody with a browser of their own who has opened the form for a place, and may send it more than once. */
public final class PlaceSeeker {
    private final PlainBrowser browser = PlainBrowser.visitor();
    private final Answer page;
    private final Map<String, String> typed;

    public PlaceSeeker(String workshop, String name, String email) {
        page = browser.open("/book/" + workshop);
        typed = Map.of("name", name, "email", email, "consent", "on");
    }

    /** The id of the workshop to come whose title begins so. */
    public static String workshop(String title) {
        return PlainBrowser.visitor().open("/workshops").page().select("a[href^=/workshop/]").stream()
                .filter(link -> link.text().startsWith(title))
                .map(link -> link.attr("href").replace("/workshop/", ""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not in the programme: " + title));
    }

    /** Sends the form; the answer is the page where it leads. */
    public Answer send() {
        return browser.send(page, page.form("bookingForm"), typed);
    }
}
