package org.peerpath.moodle.backup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was read from a backup, as Moodle means it. */
final class RawCourse {
    String title = "";
    String release = "";
    String kind = "";
    boolean people;
    boolean described;
    boolean cartridge;
    final Map<String, Leaf> contents = new LinkedHashMap<>();
    final List<RawSection> sections = new ArrayList<>();
    final Map<String, Leaf> activities = new HashMap<>();
    final Map<String, Leaf> modules = new HashMap<>();

    /** By the number of the question, as Moodle 3 refers to it. */
    final Map<String, Leaf> questions = new LinkedHashMap<>();

    /** By the number of the entry in the bank, as Moodle 4 does. */
    final Map<String, Leaf> entries = new LinkedHashMap<>();

    private final Map<String, Map<String, RawFile>> files = new HashMap<>();

    void add(RawFile file) {
        files.computeIfAbsent(file.context() + "/" + file.area() + "/" + file.item(), any -> new LinkedHashMap<>())
                .putIfAbsent(file.path(), file);
    }

    List<RawFile> files(String context, String area, String item) {
        return List.copyOf(at(context, area, item).values());
    }

    Optional<RawFile> file(String context, String area, String item, String path) {
        return Optional.ofNullable(at(context, area, item).get(path));
    }

    private Map<String, RawFile> at(String context, String area, String item) {
        return files.getOrDefault(context + "/" + area + "/" + item, Map.of());
    }

    /** Pictures of a section belong to the course: their number is the section’s. */
    Optional<RawFile> sectionFile(String section, String path) {
        return file("", "section", section, path);
    }

    /** In which section the contents list an activity. */
    String sectionOf(String id) {
        return contents.getOrDefault(id, new Leaf("activity")).words("sectionid");
    }

    RawActivity activity(String id) {
        var listed = contents.getOrDefault(id, new Leaf("activity"));
        var kind = listed.words("modulename");
        var root = activities.getOrDefault(id, new Leaf("activity"));
        var own = root.part(kind).orElseGet(() -> new Leaf(kind));
        var named = own.words("name");
        var visible = Optional.ofNullable(modules.get(id))
                .map(module -> module.words("visible"))
                .orElse("1");
        return new RawActivity(
                id,
                kind,
                Plain.title(named.isEmpty() ? listed.words("title") : named),
                listed.words("sectionid"),
                root.at("contextid"),
                visible.equals("0"),
                own);
    }
}
