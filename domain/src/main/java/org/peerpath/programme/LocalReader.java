package org.peerpath.programme;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the owner of a programme lets others set, and holds it against what the file itself asks. */
final class LocalReader {
    /** More than anybody would choose from. */
    private static final int MOST_VALUES = 60;

    /** A number of hours, as titles say it in the languages of the programmes: "80-hour", "80 Std.", "80-stündig". */
    private static final Pattern HOURS = Pattern.compile(
            "(?<![\\p{L}\\d])\\d+(?:[.,:]\\d+)?[\\s\\u00ad\\u2010-\\u2015-]*"
                    + "(?:h|hrs?|(?:(?:contact|clock|training|teaching|taught)[\\s-])?hours?|std|ue"
                    + "|\\p{L}*stunden?|\\p{L}*stündig\\p{L}*|(?:unterrichts|lehr)einheit(?:en)?|horas?)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final List<String> TITLES = List.of("title", "neutral-title");

    private final Codes codes;
    private final FileMap file;
    private final Set<String> named = new HashSet<>();

    LocalReader(Codes codes, FileMap file) {
        this.codes = codes;
        this.file = file;
    }

    List<LocalBound> read() {
        if (!file.has("local")) {
            return List.of();
        }
        var tree = TextTree.of(file.self().node());
        var bounds = file.each("local", value -> bound(value, tree)).stream()
                .flatMap(Stream::ofNullable)
                .toList();
        if (bounds.stream().anyMatch(bound -> bound.thing().isTime())) {
            TITLES.forEach(key -> file.find(key).ifPresent(LocalReader::withoutHours));
            file.each("awards", value -> value).stream()
                    .filter(FileValue::isMap)
                    .map(FileValue::entries)
                    .flatMap(award -> Stream.of(award.get("title"), award.get("wording")))
                    .flatMap(Stream::ofNullable)
                    .forEach(LocalReader::withoutHours);
        }
        return bounds;
    }

    private static void withoutHours(FileValue value) {
        var texts = value.isMap() ? value.entries().values() : List.of(value);
        for (var text : texts) {
            var words = text.scalar();
            if (words != null && HOURS.matcher(words).find()) {
                text.problem(FileFault.HOURS_IN_A_TITLE, words);
            }
        }
    }

    private @Nullable LocalBound bound(FileValue value, Object tree) {
        var things = Arrays.stream(LocalThing.values()).map(LocalThing::key).toList();
        var map = value.map(Stream.concat(things.stream(), Stream.of("among", "from", "to", "step"))
                .toArray(String[]::new));
        var chosen = Arrays.stream(LocalThing.values())
                .filter(thing -> map.has(thing.key()))
                .toList();
        if (chosen.size() != 1) {
            map.problem(FileFault.EXACTLY_ONE_EXPECTED, String.join(", ", things));
            return null;
        }
        var thing = chosen.get(0);
        var code = map.need(thing.key(), one -> codes.refer(thing.refers(), one), "");
        if (!named.add(thing.key() + " " + code)) {
            map.problem(FileFault.CODE_TWICE, code);
        }
        var values = values(map, thing);
        int step = map.has("step") ? map.need("step", number(thing)::applyAsInt, 1) : 0;
        if (code.isEmpty() || !codes.has(thing.refers(), code) || values.isEmpty()) {
            return null;
        }
        var bound = new LocalBound(thing, code, values, step);
        holdsItsOwn(map, bound, tree);
        return bound;
    }

    private static ToIntFunction<FileValue> number(LocalThing thing) {
        return value -> thing.isTime() ? value.minutes() : value.integer(1, thing.most());
    }

    private static List<Integer> values(FileMap map, LocalThing thing) {
        boolean range = map.has("from") && map.has("to") && map.has("step");
        if (map.has("among") == range || !range && (map.has("from") || map.has("to") || map.has("step"))) {
            map.problem(FileFault.AMONG_OR_RANGE_EXPECTED);
            return List.of();
        }
        return range ? range(map, thing) : among(map, thing);
    }

    private static List<Integer> among(FileMap map, LocalThing thing) {
        var values = map.each("among", value -> number(thing).applyAsInt(value)).stream()
                .sorted()
                .toList();
        if (values.size() < 2
                || values.size() > MOST_VALUES
                || values.stream().distinct().count() < values.size()) {
            map.problem(FileFault.SOME_VALUES_EXPECTED, String.valueOf(MOST_VALUES));
            return List.of();
        }
        return values;
    }

    private static List<Integer> range(FileMap map, LocalThing thing) {
        int from = map.need("from", number(thing)::applyAsInt, 1);
        int to = map.need("to", number(thing)::applyAsInt, 1);
        int step = map.need("step", number(thing)::applyAsInt, 1);
        if (from >= to || (to - from) % step != 0 || (to - from) / step >= MOST_VALUES) {
            map.problem(FileFault.RANGE_EXPECTED, String.valueOf(MOST_VALUES));
            return List.of();
        }
        return IntStream.rangeClosed(0, (to - from) / step)
                .map(steps -> from + steps * step)
                .boxed()
                .toList();
    }

    /** What the file asks itself is one of the values; a placeholder for the many could not be set in one place. */
    private static void holdsItsOwn(FileMap map, LocalBound bound, Object tree) {
        var thing = bound.thing();
        var places = LocalPlaces.of(tree, thing, bound.code());
        var values = places.stream()
                .map(path -> String.valueOf(TextTree.find(tree, path).orElse("")))
                .collect(Collectors.toSet());
        if (places.isEmpty()) {
            map.problem(FileFault.LOCAL_OF_NOTHING, thing.key(), bound.code());
        } else if (values.size() > 1 || !thing.isTime() && places.size() > 1) {
            map.problem(FileFault.LOCAL_OF_MANY, thing.key(), bound.code());
        } else {
            var own = values.iterator().next();
            var value = bound.read(own);
            if (value.isPresent() && !bound.allows(value.getAsInt())) {
                map.problem(FileFault.LOCAL_WITHOUT_ITS_OWN, own, bound.writtenAllowed());
            }
        }
    }
}
