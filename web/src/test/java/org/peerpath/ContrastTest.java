package org.peerpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Computes the contrast of every pair of colours that carries words, in each theme, after WCAG 2.2. */
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6})");
    private static final List<String> GROUNDS = List.of("paper", "surface", "sunken");

    private final String css = Sources.read(Sources.WEBAPP.resolve("WEB-INF/resources/styles/peerpath.css"));

    @Test
    void running_text_has_seven_to_one() {
        themes().forEach((theme, tokens) -> GROUNDS.forEach(ground -> require(theme, tokens, "ink", ground, 7)));
    }

    @Test
    void everything_else_that_is_read_has_four_and_a_half_to_one() {
        themes().forEach((theme, tokens) -> {
            GROUNDS.forEach(ground ->
                    List.of("ink-soft", "link", "stop").forEach(words -> require(theme, tokens, words, ground, 4.5)));
            List.of("done", "wait", "stop").forEach(kind -> require(theme, tokens, kind, kind + "-tint", 4.5));
            List.of("done", "stop", "warm").forEach(kind -> require(theme, tokens, "ink", kind + "-tint", 4.5));
            require(theme, tokens, "link", "brand-tint", 4.5);
            require(theme, tokens, "brand-ink", "brand", 4.5);
        });
    }

    @Test
    void what_is_touched_or_focused_stands_out() {
        themes().forEach((theme, tokens) -> GROUNDS.forEach(ground -> {
            require(theme, tokens, "line-strong", ground, 3);
            require(theme, tokens, "focus", ground, 3);
            require(theme, tokens, "brand", ground, 3);
        }));
    }

    private Map<String, Map<String, String>> themes() {
        var light = tokens(block(":root {", 0), Map.of());
        int dark = css.indexOf("@media (prefers-color-scheme: dark)");
        var quiet = tokens(block(":root[data-theme=\"quiet\"] {", 0), light);
        var night = tokens(block(":root:not([data-theme=\"light\"]) {", dark), light);
        var quietNight = tokens(block(":root[data-theme=\"quiet\"] {", dark), night);
        return Map.of("light", light, "quiet", quiet, "dark", night, "quiet in the dark", quietNight);
    }

    private String block(String selector, int from) {
        int start = css.indexOf(selector, from);
        assertThat(start).as(selector).isNotNegative();
        return css.substring(start, css.indexOf('}', start));
    }

    private static Map<String, String> tokens(String block, Map<String, String> otherwise) {
        var tokens = new HashMap<>(otherwise);
        TOKEN.matcher(block).results().forEach(found -> tokens.put(found.group(1), found.group(2)));
        return tokens;
    }

    private static void require(String theme, Map<String, String> tokens, String words, String ground, double least) {
        assertThat(contrast(String.valueOf(tokens.get(words)), String.valueOf(tokens.get(ground))))
                .as("%s on %s, %s", words, ground, theme)
                .isGreaterThanOrEqualTo(least);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        var parts = new ArrayList<Double>();
        for (int i = 1; i < 7; i += 2) {
            double part = Integer.parseInt(colour.substring(i, i + 2), 16) / 255.0;
            parts.add(part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return 0.2126 * parts.get(0) + 0.7152 * parts.get(1) + 0.0722 * parts.get(2);
    }
}
