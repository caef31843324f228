package org.peerpath;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peerpath.kernel.Rule;

/** Holds the words of all features together: every language says the same, and a page never shows a key. */
class TextsTest {
    private static final List<String> OTHERS = List.of("de", "es");
    private static final Pattern USED = Pattern.compile("\\b(text|[a-z][A-Za-z]*Text)\\[([^\\]]+)]");
    private static final Pattern LITERAL = Pattern.compile("'([A-Za-z][A-Za-z0-9_.-]*)'");
    private static final Pattern STRING = Pattern.compile("\"([A-Za-z][A-Za-z0-9_.-]*)\"");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]\\w+\\.[A-Z0-9_]+(\\..*)?");

    /** Person first, plain, and never a word that judges. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(fail|fails|failed|failure|failing|overdue|violat\\w*|patients?|users?|suffer\\w*|abnormal|invalid|illegal|clients?)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, Properties> english = bundles("");

    @Test
    void there_are_bundles() {
        assertThat(english).containsKeys("kernel", "front");
    }

    @Test
    void every_language_has_every_key_and_no_other() {
        for (String language : OTHERS) {
            var theirs = bundles("_" + language);
            english.forEach((feature, texts) -> assertThat(
                            theirs.getOrDefault(feature, new Properties()).stringPropertyNames())
                    .as("%s in %s", feature, language)
                    .containsExactlyInAnyOrderElementsOf(texts.stringPropertyNames()));
        }
    }

    @Test
    void every_language_fills_the_same_places() {
        var wrong = new ArrayList<String>();
        for (String language : OTHERS) {
            var theirs = bundles("_" + language);
            english.forEach((feature, texts) -> texts.stringPropertyNames().forEach(key -> {
                var other = theirs.getOrDefault(feature, new Properties()).getProperty(key, "");
                if (!places(texts.getProperty(key)).equals(places(other))) {
                    wrong.add(feature + " " + language + " " + key);
                }
            }));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_text_holds_a_quote_that_a_format_would_swallow() {
        var wrong = new ArrayList<String>();
        for (String language : List.of("", "_de", "_es")) {
            bundles(language)
                    .forEach((feature, texts) -> texts.forEach((key, text) -> {
                        if (text.toString().contains("'") || text.toString().isBlank()) {
                            wrong.add(feature + language + " " + key);
                        }
                        new MessageFormat(text.toString());
                    }));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_rule_has_a_sentence() {
        var wrong = new ArrayList<String>();
        for (JavaClass type : domain()) {
            if (type.isAssignableTo(Rule.class) && type.isEnum()) {
                type.getEnumConstants().forEach(constant -> missing(type, constant.name(), wrong));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** An enum of which one constant has a word is shown, so all of them need one. */
    @Test
    void every_state_and_kind_that_is_shown_has_a_word() {
        var wrong = new ArrayList<String>();
        for (JavaClass type : domain()) {
            var bundle = english.getOrDefault(feature(type), new Properties());
            boolean shown =
                    bundle.stringPropertyNames().stream().anyMatch(key -> key.startsWith(type.getSimpleName() + "."));
            if (type.isEnum() && shown) {
                type.getEnumConstants().forEach(constant -> missing(type, constant.name(), wrong));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_key_a_view_uses_exists() {
        var wrong = new TreeSet<String>();
        for (Path view : Sources.in(Sources.WEBAPP, ".xhtml")) {
            var uses = USED.matcher(Sources.read(view));
            while (uses.find()) {
                var feature =
                        uses.group(1).equals("text") ? "kernel" : uses.group(1).replaceAll("Text$", "");
                var expression = uses.group(2).strip();
                boolean literal = expression.matches("'[^']*'");
                if (!english.containsKey(feature)) {
                    wrong.add(view.getFileName() + ": no bundle " + feature);
                } else if (literal && !english.get(feature).containsKey(expression.replace("'", ""))) {
                    wrong.add(view.getFileName() + ": " + uses.group());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_text_is_left_that_nobody_uses() {
        var used = new TreeSet<String>();
        var beginnings = new TreeSet<String>();
        for (Path view : Sources.in(Sources.WEBAPP, ".xhtml")) {
            collect(LITERAL, Sources.read(view), used, beginnings);
        }
        for (Path source : sources()) {
            collect(STRING, Sources.read(source), used, beginnings);
        }
        var unused = new ArrayList<String>();
        english.forEach((feature, texts) -> texts.stringPropertyNames().stream()
                .filter(key -> !used.contains(key) && !CONSTANT.matcher(key).matches())
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .forEach(key -> unused.add(feature + " " + key)));
        assertThat(unused).isEmpty();
    }

    @Test
    void words_judge_nobody() {
        var wrong = new ArrayList<String>();
        english.forEach((feature, texts) -> texts.forEach((key, text) -> {
            if (FORBIDDEN.matcher(text.toString()).find()) {
                wrong.add(feature + " " + key + ": " + text);
            }
        }));
        assertThat(wrong).isEmpty();
    }

    /** A text that ends with a dot is the beginning of keys that are put together: 'step.' += state. */
    private static void collect(Pattern pattern, String source, Set<String> used, Set<String> beginnings) {
        var found = pattern.matcher(source);
        while (found.find()) {
            (found.group(1).endsWith(".") ? beginnings : used).add(found.group(1));
        }
    }

    private static List<Path> sources() {
        var all = new ArrayList<>(Sources.in(Sources.JAVA, ".java"));
        all.addAll(Sources.in(Path.of("../ejb/src/main/java"), ".java"));
        all.addAll(Sources.in(Path.of("../domain/src/main/java"), ".java"));
        return all;
    }

    private void missing(JavaClass type, String constant, List<String> wrong) {
        var key = type.getSimpleName() + "." + constant;
        if (!english.getOrDefault(feature(type), new Properties()).containsKey(key)) {
            wrong.add(feature(type) + " " + key);
        }
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.peerpath\\.?", "").replaceFirst("\\..*", "");
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Iterable<JavaClass> domain() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.peerpath");
    }

    private static Map<String, Properties> bundles(String language) {
        var all = new HashMap<String, Properties>();
        for (Path file : Sources.in(Sources.TEXTS, "/web/Texts" + language + ".properties")) {
            var texts = new Properties();
            try (var reader = new StringReader(Files.readString(file))) {
                texts.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            all.put(file.getName(file.getNameCount() - 3).toString(), texts);
        }
        return all;
    }
}
