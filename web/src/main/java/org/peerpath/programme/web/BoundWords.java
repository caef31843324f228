package org.peerpath.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.peerpath.kernel.web.Shown;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;
import org.peerpath.programme.LocalBound;
import org.peerpath.programme.LocalThing;

/** Says what may be set locally, and to what, in the language of whoever reads. */
@Named
@RequestScoped
public class BoundWords {
    @Inject
    private Shown shown;

    @Inject
    private Site site;

    /** "80 h or 180 h", "from 80 % to 95 % in steps of 5 %". */
    public String allowed(LocalBound bound) {
        var values = bound.allowed();
        int last = values.size() - 1;
        if (bound.step() > 0) {
            return say(
                    "local.range",
                    value(bound, values.get(0)),
                    value(bound, values.get(last)),
                    value(bound, bound.step()));
        }
        var first = values.subList(0, last).stream()
                .map(value -> value(bound, value))
                .collect(Collectors.joining(", "));
        return say("local.list", first, value(bound, values.get(last)));
    }

    /** One value with its unit. */
    public String value(LocalBound bound, int value) {
        if (bound.thing().isTime()) {
            return shown.minutes(value);
        }
        return say(bound.thing() == LocalThing.ATTENDANCE ? "local.percent" : "local.months", value);
    }

    private String say(String key, Object... values) {
        return Texts.say("programme", site.getLocale(), key, values);
    }
}
