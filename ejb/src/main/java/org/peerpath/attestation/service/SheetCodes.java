package org.peerpath.attestation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.peerpath.access.service.ServerKey;
import org.peerpath.attestation.SheetCode;
import org.peerpath.placement.LogEntryState;

/**
 * The codes on printed sheets, out of the server's own secret: nothing to keep, and the same on each node. They belong to
 * whoever is to sign, too: a sheet that one signed does not count in the name of another who came after.
 */
@ApplicationScoped
class SheetCodes {
    @Inject
    private ServerKey key;

    String of(SheetAbout about, SheetDay day) {
        return of(about, day.id(), day.version());
    }

    private String of(SheetAbout about, long entryId, long version) {
        return SheetCode.of(key.blind("hours-sheet:" + about.supervisorId() + ":" + entryId + ":" + version));
    }

    /** Reads what was keyed: codes in any order, between spaces, commas or on lines of their own. */
    Read read(String words, SheetAbout about, List<SheetDay> days) {
        Map<String, SheetDay> now = new LinkedHashMap<>();
        Map<String, SheetDay> before = new LinkedHashMap<>();
        for (var day : days) {
            now.put(of(about, day), day);
            LongStream.range(0, day.version()).forEach(version -> before.put(of(about, day.id(), version), day));
        }
        var read = new Read(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>());
        for (var word : words.split("[\\s,;.]+", -1)) {
            if (!word.isEmpty()) {
                read.sort(word, now.get(SheetCode.typed(word)), before.get(SheetCode.typed(word)));
            }
        }
        return read;
    }

    /** What the codes stand for: days that wait, days that were changed since, days that are decided; and what is no code. */
    record Read(
            LinkedHashSet<SheetDay> waiting,
            LinkedHashSet<SheetDay> changed,
            LinkedHashSet<SheetDay> decided,
            List<String> unknown) {
        private void sort(String word, @Nullable SheetDay now, @Nullable SheetDay before) {
            var day = now == null ? before : now;
            if (day == null) {
                unknown.add(word);
            } else if (day.state() == LogEntryState.CONFIRMED) {
                decided.add(day);
            } else if (now != null && now.isWaiting()) {
                waiting.add(now);
            } else {
                changed.add(day);
            }
        }
    }
}
