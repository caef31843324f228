package org.peerpath.programme;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes values the way the files that come with Peerpath are written: short things on one line, long texts on their own. */
record WrittenYaml(String lineEnding) {

    private static final int WIDTH = 118;

    /** On one line, as inside braces and brackets. */
    static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(WrittenYaml::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return WrittenText.oneLine(value.toString(), true);
    }

    /** After a key and its colon; what does not fit on the line goes on at the indent. */
    String afterKey(Object value, int indent) {
        if (value instanceof Map<?, ?> map && !fits(map, indent)) {
            return lineEnding + " ".repeat(indent) + entries(map, indent);
        }
        if (value instanceof List<?> list && list.stream().anyMatch(item -> !(item instanceof String))) {
            return list.stream()
                    .map(item -> lineEnding + " ".repeat(indent) + "- " + item(item, indent))
                    .collect(Collectors.joining());
        }
        return " " + (value instanceof String text ? scalar(text, indent) : flow(value));
    }

    /** After the dash of an item that stands at the indent. */
    String item(Object value, int indent) {
        if (value instanceof Map<?, ?> map && !map.isEmpty() && !fits(map, indent)) {
            return entries(map, indent + 2);
        }
        return value instanceof String text ? scalar(text, indent + 2) : flow(value);
    }

    private String entries(Map<?, ?> map, int indent) {
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + afterKey(entry.getValue(), indent + 2))
                .collect(Collectors.joining(lineEnding + " ".repeat(indent)));
    }

    /** Texts in several languages and other small maps stand on one line, if they fit. */
    private static boolean fits(Map<?, ?> map, int indent) {
        return map.values().stream().allMatch(String.class::isInstance)
                && map.values().stream().noneMatch(text -> ((String) text).contains("\n"))
                && !map.containsKey("code")
                && !map.containsKey("key")
                && flow(map).length() + indent <= 2 * WIDTH;
    }

    /** A text of its own at the end of a line, in as many lines as it has. */
    String scalar(String text, int indent) {
        return WrittenText.canStandAlone(text) && text.contains("\n") ? literal(text, indent) : oneLine(text);
    }

    private static String oneLine(String text) {
        return WrittenText.oneLine(text, false);
    }

    String literal(String text, int indent) {
        return text.lines()
                .map(line -> line.isEmpty() ? lineEnding : lineEnding + " ".repeat(indent) + line)
                .collect(Collectors.joining("", "|-", ""));
    }

    /** One long line, broken between words. */
    String folded(String text, int indent) {
        var written = new StringBuilder(">-");
        int length = WIDTH;
        for (var word : text.split(" ", -1)) {
            if (length + 1 + word.length() > WIDTH - indent) {
                written.append(lineEnding).append(" ".repeat(indent));
                length = 0;
            } else {
                written.append(' ');
                length++;
            }
            written.append(word);
            length += word.length();
        }
        return written.toString();
    }
}
