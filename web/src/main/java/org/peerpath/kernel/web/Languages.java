package org.peerpath.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The languages Peerpath speaks, and how one is chosen: what the person chose, else what the browser prefers, else
 * English. Nothing but these ever becomes a {@link Locale}, whatever is sent.
 */
public final class Languages {
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("es"));
    public static final String COOKIE = "language";

    private static final String REMEMBERED = Languages.class.getName();

    private Languages() {}

    /** The language of this request, found once. */
    public static Locale of(HttpServletRequest request) {
        if (request.getAttribute(REMEMBERED) instanceof Locale known) {
            return known;
        }
        var chosen = OwnCookies.value(request, COOKIE)
                .flatMap(Languages::supported)
                .orElseGet(() -> preferred(Collections.list(request.getLocales())));
        request.setAttribute(REMEMBERED, chosen);
        return chosen;
    }

    /** The supported language with this tag: {@code de}, {@code de-AT} and nothing else that is not in {@link #ALL}. */
    public static Optional<Locale> supported(@Nullable String tag) {
        return tag == null
                ? Optional.empty()
                : ALL.stream()
                        .filter(known -> tag.equals(known.getLanguage()) || tag.startsWith(known.getLanguage() + "-"))
                        .findFirst();
    }

    static Locale preferred(List<Locale> wishes) {
        return wishes.stream()
                .flatMap(wish -> supported(wish.toLanguageTag()).stream())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
