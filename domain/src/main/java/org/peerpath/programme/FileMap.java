package org.peerpath.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.peerpath.kernel.Localised;

/** A map in a programme file, whose keys are already known to be allowed. */
record FileMap(FileValue self, Map<String, FileValue> entries) {

    Optional<FileValue> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    void problem(FileFault fault, String... values) {
        self.problem(fault, values);
    }

    /** A value that must be there; where it is not, says so and goes on with the fallback. */
    <T> T need(String key, Function<FileValue, T> read, T fallback) {
        var value = entries.get(key);
        if (value == null) {
            problem(FileFault.KEY_MISSING, key);
            return fallback;
        }
        return read.apply(value);
    }

    <T> T or(String key, Function<FileValue, T> read, T fallback) {
        var value = entries.get(key);
        return value == null ? fallback : read.apply(value);
    }

    String text(String key) {
        return need(key, FileValue::text, "");
    }

    String code(String key) {
        return need(key, FileValue::code, "");
    }

    Localised localised(String key) {
        return need(key, FileValue::localised, Localised.NONE);
    }

    Localised localisedOrNone(String key) {
        return or(key, FileValue::localised, Localised.NONE);
    }

    int minutes(String key) {
        return need(key, FileValue::minutes, 1);
    }

    boolean flag(String key, boolean fallback) {
        return or(key, FileValue::flag, fallback);
    }

    int integer(String key, int least, int most) {
        return need(key, value -> value.integer(least, most), least);
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return need(key, value -> value.constant(type), type.getEnumConstants()[0]);
    }

    /** A list that may be missing, each of its items read in the same way. */
    <T> List<T> each(String key, Function<FileValue, T> read) {
        return or(key, value -> value.list().stream().map(read).toList(), List.of());
    }
}
