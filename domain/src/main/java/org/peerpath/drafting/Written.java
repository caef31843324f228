package org.peerpath.drafting;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerpath.programme.ProgrammeText;
import org.peerpath.programme.TextPath;

/**
 * One value of a field as a text: what the page shows, what it sends, and what two people's changes are compared by.
 * Several choices are lines of one text.
 *
 * @param thing where the thing is whose field this is
 * @param language for a text that is written in each; else empty
 */
record Written(TextPath thing, Shape shape, Field field, String language) {

    /** What is in the file; empty where there is nothing. */
    String in(ProgrammeText text) {
        var path = thing.thenAll(field.key());
        return switch (field.kind()) {
            case LINE, PROSE -> inLanguage(text, path);
            case FLAG -> text.has(path) ? text.value(path) : field.otherwise();
            case SOME, WORDS -> some(text, path);
            case ONE -> one(text, path);
            default -> text.value(path);
        };
    }

    private String inLanguage(ProgrammeText text, TextPath path) {
        return text.find(path).orElse("") instanceof String one
                ? language.equals("en") ? one.strip() : ""
                : text.value(path.then(language)).strip();
    }

    private String some(ProgrammeText text, TextPath path) {
        if (field.key().equals("hours:categories") && text.has(thing.thenAll("hours:category"))) {
            return text.value(thing.thenAll("hours:category"));
        }
        return text.items(path).stream()
                .map(item -> item instanceof String word ? word : "")
                .collect(Collectors.joining("\n"));
    }

    private String one(ProgrammeText text, TextPath path) {
        if (field.key().equals("validity")) {
            var keys = text.keys(path);
            return keys.isEmpty() ? text.value(path) : keys.contains("months") ? "months" : Shapes.FIXED_DATE;
        }
        return text.value(path);
    }

    /** The same file with this value; an empty one takes the key away. */
    ProgrammeText put(ProgrammeText text, String value) {
        var path = thing.thenAll(field.key());
        return switch (field.kind()) {
            case LINE, PROSE -> putInLanguage(text, path, value);
            case FLAG -> value.equals(in(text)) ? text : text.set(path, value, shape.order());
            case SOME, WORDS -> putSome(text, path, value);
            case ONE -> field.key().equals("validity") ? putValidity(text, path, value) : putWord(text, path, value);
            default -> putWord(text, path, value);
        };
    }

    /** The same for words that are not empty, to be put with those of other fields. */
    ProgrammeText.Setting setting(ProgrammeText text, String words) {
        var path = thing.thenAll(field.key());
        if (text.find(path).orElse(Map.of()) instanceof String) {
            return language.equals("en")
                    ? new ProgrammeText.Setting(path, words, List.of())
                    : new ProgrammeText.Setting(path, both(text, path, words), List.of());
        }
        return new ProgrammeText.Setting(path.then(language), words, shape.order());
    }

    private Map<String, Object> both(ProgrammeText text, TextPath path, String words) {
        var both = new LinkedHashMap<String, Object>();
        both.put("en", text.value(path));
        both.put(language, words);
        return both;
    }

    private ProgrammeText putWord(ProgrammeText text, TextPath path, String value) {
        return value.isEmpty() ? text.remove(path) : text.set(path, value, shape.order());
    }

    private ProgrammeText putInLanguage(ProgrammeText text, TextPath path, String value) {
        boolean single = text.find(path).orElse(Map.of()) instanceof String;
        if (value.isEmpty()) {
            boolean only = single ? language.equals("en") : text.keys(path).equals(List.of(language));
            if (only && field.key().isEmpty()) {
                return text.set(path, "");
            }
            return only ? text.remove(path) : single ? text : text.remove(path.then(language));
        }
        var setting = setting(text, value);
        return text.set(setting.path(), setting.value(), setting.order());
    }

    private ProgrammeText putSome(ProgrammeText text, TextPath path, String value) {
        var items = lines(value);
        var alone = thing.thenAll("hours:category");
        if (field.key().equals("hours:categories")) {
            if (items.size() == 1) {
                return text.remove(path).set(alone, items.get(0), shape.order());
            }
            return (items.isEmpty() ? text : text.set(path, items, shape.order())).remove(alone);
        }
        if (items.isEmpty() && field.key().equals("competences:of")) {
            return text.set(path, "all", shape.order());
        }
        return items.isEmpty() ? text.remove(path) : text.set(path, items, shape.order());
    }

    private ProgrammeText putValidity(ProgrammeText text, TextPath path, String value) {
        if (value.equals(in(text))) {
            return text;
        }
        return text.set(
                path,
                switch (value) {
                    case "months" -> new LinkedHashMap<>(Map.of("months", "24"));
                    case Shapes.FIXED_DATE -> new LinkedHashMap<>(Map.of(Shapes.FIXED_DATE, "12-31"));
                    default -> "unlimited";
                });
    }

    static List<String> lines(String value) {
        return Arrays.stream(value.split("\n", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
