package org.peerpath.moodle.backup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.peerpath.learning.ItemKind;
import org.peerpath.moodle.BroughtCourse;
import org.peerpath.moodle.BroughtPiece;
import org.peerpath.moodle.BroughtThing;
import org.peerpath.moodle.Remark;
import org.peerpath.moodle.RemarkKind;

/** What was found in the files of a course, and the course with that: each file as what it is, or why it does not come. */
public final class FilesFound {
    private static final int MOST = 1500;

    private final Map<String, ItemKind> kinds = new HashMap<>();
    private final Map<String, RemarkKind> refused = new HashMap<>();

    /** The files of a course by their SHA-1, and a name of each; no more than a course has. */
    public static Map<String, String> wanted(BroughtCourse course) {
        var wanted = new LinkedHashMap<String, String>();
        course.sections().stream()
                .flatMap(section -> section.pieces().stream())
                .flatMap(piece -> piece.things().stream())
                .filter(BroughtThing::isFile)
                .filter(thing -> wanted.size() < MOST)
                .forEach(thing -> wanted.putIfAbsent(thing.file(), thing.fileName()));
        return wanted;
    }

    public void kept(String sha1, ItemKind kind) {
        kinds.put(sha1, kind);
    }

    public void refused(String sha1, RemarkKind why) {
        refused.put(sha1, why);
    }

    /** The course, with what is known of its files. */
    public BroughtCourse in(BroughtCourse course, String language) {
        int asked = wanted(course).size();
        return course.with(course.sections().stream()
                .map(section -> section.with(section.pieces().stream()
                        .map(piece ->
                                in(piece, asked < MOST, Phrases.in(language).transcript()))
                        .toList()))
                .toList());
    }

    private BroughtPiece in(BroughtPiece piece, boolean all, String transcript) {
        var things = new ArrayList<BroughtThing>();
        var remarks = new ArrayList<>(piece.remarks());
        for (var thing : piece.things()) {
            if (!thing.isFile()) {
                things.add(thing);
                continue;
            }
            var kind = Optional.ofNullable(kinds.get(thing.file()));
            if (kind.isPresent()) {
                things.add(found(thing, kind.get(), transcript));
                remarks(thing, kind.get()).ifPresent(remarks::add);
            } else {
                remarks.removeIf(one -> isBeside(one) && one.about().equals(thing.fileName()));
                var missing = all ? RemarkKind.FILE_MISSING : RemarkKind.FILES_TOO_MANY;
                remarks.add(new Remark(refused.getOrDefault(thing.file(), missing), thing.fileName()));
            }
        }
        return piece.with(things, remarks);
    }

    private static boolean isBeside(Remark remark) {
        return remark.kind() == RemarkKind.PICTURE_BESIDE || remark.kind() == RemarkKind.FILE_BESIDE;
    }

    private static BroughtThing found(BroughtThing thing, ItemKind kind, String transcript) {
        return switch (kind) {
            case IMAGE -> thing.found(kind, thing.body().isBlank() ? thing.title() : thing.body(), thing.aside());
            case VIDEO, AUDIO -> thing.found(kind, thing.body().isBlank() ? transcript : thing.body(), true);
            default -> thing.found(kind, thing.body(), thing.aside());
        };
    }

    private static Optional<Remark> remarks(BroughtThing thing, ItemKind kind) {
        if (kind.isPlayed()) {
            return Optional.of(new Remark(RemarkKind.TRANSCRIPT_MISSING, thing.fileName()));
        }
        return kind == ItemKind.IMAGE && thing.body().isBlank()
                ? Optional.of(new Remark(RemarkKind.PICTURE_WITHOUT_WORDS, thing.fileName()))
                : Optional.empty();
    }
}
