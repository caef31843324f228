package org.peerpath.workshop.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.web.Shown;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;
import org.peerpath.organisation.PeerSupportType;
import org.peerpath.workshop.service.WorkshopView;

/** How pages put a workshop into words. */
@Named
@RequestScoped
public class WorkshopWords {
    /** From here on down, a page says how many places are left. */
    private static final int FEW = 5;

    @Inject
    private Site site;

    @Inject
    private Shown shown;

    /** Online; Hamburg; Valladolid and online. */
    public String where(@Nullable String place, boolean online) {
        if (place == null) {
            return say("where.online");
        }
        return online ? say("where.both", place) : place;
    }

    /** English; German and English, with Spanish interpreting. */
    public String spoken(List<String> languages, List<String> interpreting) {
        return interpreting.isEmpty() ? names(languages) : say("spoken.with", names(languages), names(interpreting));
    }

    private String names(List<String> tags) {
        return tags.stream().map(shown::language).collect(Collectors.joining(", "));
    }

    /** Aoife, Kofi and Lena, as credited. */
    public String listed(List<String> names) {
        return String.join(", ", names);
    }

    /** Kinds of peer support, as the start page calls them. */
    public String kinds(List<PeerSupportType> types) {
        return types.stream()
                .map(type -> Texts.say("front", site.getLocale(), "kind." + type.name()))
                .collect(Collectors.joining(", "));
    }

    /** 10 of 24 are taken; all 12 are taken, 3 on the waiting list. */
    public String taken(WorkshopView workshop) {
        return workshop.full()
                ? say("read.places.waiting", workshop.capacity(), workshop.waiting())
                : say("read.places.of", workshop.placesTaken(), workshop.capacity());
    }

    /** Dec, Thu. */
    public String monthAndWeekday(ZonedDateTime start) {
        var language = site.getLocale();
        return start.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, language)
                + ", "
                + start.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, language);
    }

    /** For machines: 2026-12-03T18:00+01:00. */
    public String machine(ZonedDateTime start) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start);
    }

    /** Places free; 2 places left; waiting list; does not take place. */
    public String places(boolean calledOff, int left) {
        if (calledOff) {
            return say("places.calledOff");
        }
        return left == 0 ? say("places.none") : left <= FEW ? say("places.few", left) : say("places.many");
    }

    /** The colour that repeats the word. */
    public String placesKind(boolean calledOff, int left) {
        return calledOff ? "stop" : left == 0 ? "wait" : "done";
    }

    private String say(String key, Object... values) {
        Locale language = site.getLocale();
        return Texts.say("workshop", language, key, values);
    }
}
