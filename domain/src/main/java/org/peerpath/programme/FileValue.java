package org.peerpath.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.Localised;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One value in a programme file. Where it is not what is asked for, it says so and reads on with something harmless. */
record FileValue(Node node, String path, FileProblems problems) {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final int LANGUAGE_LONGEST = 35;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,39}");

    void problem(FileFault fault, String... values) {
        problems.add(node, path, fault, values);
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        problem(FileFault.TEXT_EXPECTED);
        return "";
    }

    /** A code: what other parts of the file call this by. */
    String code() {
        var text = text();
        if (!text.isEmpty() && !CODE.matcher(text).matches()) {
            problem(FileFault.NO_CODE, text);
        }
        return text;
    }

    int integer(int least, int most) {
        var text = text();
        if (text.matches("\\d{1,6}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        problem(FileFault.NUMBER_EXPECTED, String.valueOf(least), String.valueOf(most), text);
        return least;
    }

    boolean flag() {
        var text = text();
        if (!text.equals("true") && !text.equals("false")) {
            problem(FileFault.FLAG_EXPECTED, text);
        }
        return text.equals("true");
    }

    int minutes() {
        var text = text();
        var minutes = WrittenTime.read(text);
        if (minutes.isPresent()) {
            return minutes.getAsInt();
        }
        problem(FileFault.TIME_EXPECTED, text);
        return 1;
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        var text = text();
        var constants = type.getEnumConstants();
        for (var constant : constants) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        problem(
                FileFault.ONE_OF_EXPECTED,
                Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", ")),
                text);
        return constants[0];
    }

    /** A text in one language (English) or a text per language. */
    Localised localised() {
        if (!isMap()) {
            return Localised.english(text());
        }
        var texts = new LinkedHashMap<String, String>();
        entries().forEach((language, value) -> {
            // Longer ones would make the pattern recurse until the stack is full.
            if (language.length() > LANGUAGE_LONGEST
                    || !LANGUAGE.matcher(language).matches()
                    || Locale.forLanguageTag(language).getLanguage().isEmpty()) {
                value.problem(FileFault.NO_LANGUAGE, language);
            }
            texts.put(language, value.text());
        });
        if (texts.isEmpty()) {
            problem(FileFault.SOME_LANGUAGE_EXPECTED);
        }
        return new Localised(texts);
    }

    List<FileValue> list() {
        var values = new ArrayList<FileValue>();
        if (node instanceof SequenceNode sequence) {
            for (var item : sequence.getValue()) {
                values.add(new FileValue(item, path + "[" + values.size() + "]", problems));
            }
        } else {
            problem(FileFault.LIST_EXPECTED);
        }
        return values;
    }

    List<String> texts() {
        return list().stream().map(FileValue::text).toList();
    }

    FileMap map(String... keys) {
        var entries = entries();
        var allowed = List.of(keys);
        entries.forEach((key, value) -> {
            if (!allowed.contains(key)) {
                value.problem(FileFault.KEY_UNKNOWN, key, String.join(", ", allowed));
            }
        });
        return new FileMap(this, entries);
    }

    /** The entries of a map, in the order of the file. */
    Map<String, FileValue> entries() {
        var entries = new LinkedHashMap<String, FileValue>();
        if (!(node instanceof MappingNode mapping)) {
            problem(FileFault.MAP_EXPECTED);
            return entries;
        }
        for (var tuple : mapping.getValue()) {
            var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            var value = new FileValue(tuple.getValueNode(), path.isEmpty() ? key : path + "." + key, problems);
            if (entries.putIfAbsent(key, value) != null) {
                problems.add(tuple.getKeyNode(), value.path(), FileFault.KEY_TWICE, key);
            }
        }
        return entries;
    }

    @Nullable
    String scalar() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }
}
