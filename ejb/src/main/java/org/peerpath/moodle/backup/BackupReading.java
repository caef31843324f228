package org.peerpath.moodle.backup;

import static org.peerpath.moodle.MoodleRule.A_BACKUP_HOLDS_NOT_TOO_MANY_THINGS;
import static org.peerpath.moodle.MoodleRule.A_BACKUP_HOLDS_SOMETHING_TO_BRING;
import static org.peerpath.moodle.MoodleRule.A_BACKUP_IS_NO_CARTRIDGE;
import static org.peerpath.moodle.MoodleRule.A_BACKUP_IS_OF_A_WHOLE_COURSE;
import static org.peerpath.moodle.MoodleRule.A_BACKUP_SAYS_WHAT_IT_HOLDS;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;

/** Goes through a backup once and keeps what makes up the course: each file by its name, each element by its name. */
final class BackupReading {
    private static final int MOST_SECTIONS = 500;
    private static final int MOST_ACTIVITIES = 3000;

    private static final Set<String> READ =
            Set.of("page", "book", "label", "resource", "folder", "url", "assign", "quiz");
    private static final Pattern ACTIVITY = Pattern.compile("activities/([a-z0-9]+)_(\\d{1,18})/([a-z0-9]+)\\.xml");
    private static final Pattern SECTION = Pattern.compile("sections/section_\\d{1,18}/section\\.xml");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Set<String> AREAS = Set.of("intro", "content", "chapter", "introattachment");

    private static final Set<String> ABOUT = Set.of(
            "moodle_release",
            "original_course_fullname",
            "details",
            "detail",
            "type",
            "contents",
            "activities",
            "activity",
            "moduleid",
            "sectionid",
            "modulename",
            "title",
            "settings",
            "setting",
            "name",
            "value");
    private static final Set<String> SECTIONS =
            Set.of("number", "name", "summary", "sequence", "visible", "component", "itemid");
    private static final Set<String> FILES =
            Set.of("contenthash", "contextid", "component", "filearea", "itemid", "filepath", "filename");
    private static final Set<String> ACTIVITIES = Set.of(
            "page",
            "book",
            "label",
            "resource",
            "folder",
            "url",
            "assign",
            "quiz",
            "name",
            "intro",
            "content",
            "chapters",
            "chapter",
            "pagenum",
            "subchapter",
            "title",
            "hidden",
            "externalurl",
            "plugin_configs",
            "plugin_config",
            "plugin",
            "subtype",
            "value",
            "attempts_number",
            "question_instances",
            "question_instance",
            "slot",
            "questionid",
            "question",
            "question_reference",
            "questionbankentryid",
            "version",
            "question_set_reference");
    private static final Set<String> QUESTIONS = Set.of(
            "question_version",
            "question_versions",
            "version",
            "status",
            "questions",
            "question",
            "parent",
            "name",
            "questiontext",
            "generalfeedback",
            "qtype",
            "plugin_qtype_multichoice_question",
            "plugin_qtype_truefalse_question",
            "plugin_qtype_shortanswer_question",
            "plugin_qtype_numerical_question",
            "answers",
            "answer",
            "answertext",
            "fraction",
            "feedback",
            "multichoice",
            "single",
            "truefalse",
            "trueanswer",
            "numerical_records",
            "numerical_record",
            "tolerance",
            "numerical_units",
            "numerical_unit",
            "multiplier");

    private final RawCourse course = new RawCourse();
    private final Leaves.Held held = new Leaves.Held();

    /** What the backup holds of its course. */
    static RawCourse of(BackupSource source) {
        var reading = new BackupReading();
        Archive.walk(source, reading::file);
        return reading.checked();
    }

    private RawCourse checked() {
        A_BACKUP_IS_NO_CARTRIDGE.require(course.described || !course.cartridge);
        A_BACKUP_SAYS_WHAT_IT_HOLDS.require(course.described);
        A_BACKUP_IS_OF_A_WHOLE_COURSE.require(course.kind.equals("course"));
        A_BACKUP_HOLDS_SOMETHING_TO_BRING.require(!course.sections.isEmpty());
        A_BACKUP_HOLDS_NOT_TOO_MANY_THINGS.require(
                course.sections.size() <= MOST_SECTIONS && course.contents.size() <= MOST_ACTIVITIES);
        course.sections.sort(Comparator.comparingInt(RawSection::number));
        return course;
    }

    private void file(String name, InputStream in) throws IOException {
        switch (name) {
            case "moodle_backup.xml" -> Leaves.each(in, Set.of("information"), ABOUT, held, this::about);
            case "files.xml" -> Leaves.each(in, Set.of("file"), FILES, held, this::named);
            case "questions.xml" ->
                Leaves.each(in, Set.of("question_bank_entry", "question"), QUESTIONS, held, this::question);
            case "imsmanifest.xml" -> course.cartridge = true;
            default -> part(name, in);
        }
    }

    private void part(String name, InputStream in) throws IOException {
        var activity = ACTIVITY.matcher(name);
        if (SECTION.matcher(name).matches()) {
            Leaves.each(in, Set.of("section"), SECTIONS, held, this::section);
        } else if (activity.matches() && activity.group(3).equals("module")) {
            Leaves.each(
                    in, Set.of("module"), Set.of("visible"), held, leaf -> course.modules.put(activity.group(2), leaf));
        } else if (activity.matches()
                && activity.group(3).equals(activity.group(1))
                && READ.contains(activity.group(1))) {
            Leaves.each(
                    in, Set.of("activity"), ACTIVITIES, held, leaf -> course.activities.put(activity.group(2), leaf));
        }
    }

    private void about(Leaf information) {
        course.described = true;
        course.title = Plain.title(information.words("original_course_fullname"));
        course.release = Plain.line(information.words("moodle_release"));
        course.kind = information
                .part("details")
                .flatMap(details -> details.part("detail"))
                .map(detail -> detail.words("type").isEmpty() ? detail.at("type") : detail.words("type"))
                .orElse("");
        course.people = information.all("setting").stream()
                .anyMatch(setting -> setting.words("name").equals("users")
                        && setting.words("value").equals("1"));
        information.part("contents").ifPresent(contents -> contents.all("activity")
                .forEach(activity -> course.contents.put(activity.words("moduleid"), activity)));
    }

    private void section(Leaf section) {
        var sequence = section.words("sequence");
        course.sections.add(new RawSection(
                section.at("id"),
                Plain.number(section.words("number")),
                Plain.title(section.words("name")),
                section.words("summary"),
                section.words("visible").equals("0"),
                COMMA.splitAsStream(sequence)
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .limit(MOST_ACTIVITIES)
                        .toList()));
    }

    /** Files of pages and activities that are read; what people handed in, attached or keep for themselves is none. */
    private void named(Leaf file) {
        var component = file.words("component");
        var area = file.words("filearea");
        var hash = file.words("contenthash");
        boolean ofSection = component.equals("course") && area.equals("section");
        boolean ofActivity =
                component.startsWith("mod_") && READ.contains(component.substring(4)) && AREAS.contains(area);
        if ((ofSection || ofActivity) && !file.words("filename").equals(".") && hash.matches("[0-9a-f]{40}")) {
            course.add(new RawFile(
                    hash,
                    ofSection ? "" : file.words("contextid"),
                    area,
                    file.words("itemid"),
                    file.words("filepath") + file.words("filename")));
        }
    }

    private void question(Leaf found) {
        if (found.name().equals("question")) {
            course.questions.put(found.at("id"), found);
        } else {
            course.entries.put(found.at("id"), found);
        }
    }
}
