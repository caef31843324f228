package org.peerpath;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Peerpath speaks with one voice, in pages, letters, certificates, programme files and the demonstration: it says Sie and
 * usted to everybody, judges nobody, and calls the same thing by the same word.
 */
class VoiceTest {
    private static final List<Path> ROOTS = List.of(
            Path.of("src/main/resources"),
            Path.of("../ejb/src/main/resources"),
            Path.of("../domain/src/main/resources"));

    /** The forms of du and tú, and verbs that nobody but they can have. */
    private static final Map<String, Pattern> FAMILIAR = Map.of(
            "de",
            words(
                    "du|dich|dir|dein\\w*|euch|euer|eure\\w*|bist|hast|kannst|willst|möchtest|darfst|musst|sollst|brauchst"
                            + "|bitte (gib|lies|öffne|prüfe|schreib|sieh|wähle|warte)"),
            "es",
            words(
                    "tú|tu|tus|te|ti|contigo|tuy[oa]s?|vosotr[oa]s|vuestr[oa]s?|os|eres|estás|has|haz|tienes|puedes|quieres"
                            + "|debes|sabes|necesitas|sois|estáis|habéis|tenéis|podéis|queréis"));

    /** Words that judge, and words that turn people into cases or into one sex. */
    private static final Map<String, Pattern> JUDGING = Map.of(
            "de",
            words(
                    "fehler\\w*|fehlgeschlagen|gescheitert|überfällig\\w*|verstoß\\w*|patient\\w*|(be)?nutzer\\w*|ungültig\\w*"
                            + "|leidet|leiden|\\w+innen und -?\\w+|\\w+[:*]innen|(?-i:\\w{3,}Innen)"),
            "es",
            words(
                    "error\\w*|fall(ó|ad[oa]s?|os?)|vencid[oa]s?|inválid[oa]s?|infracci\\w+|pacientes?|usuari[oa]s?|sufre\\w*"));

    /** Second words for things that have a name already: Praxisstelle, Lehrperson, apoyo entre iguales, docente, emitir. */
    private static final Map<String, Pattern> ANOTHER_WORD = Map.of(
            "de",
            words("praktikumsstelle\\w*|trainer\\w*|vorführung|unterzeichn\\w*"),
            "es",
            words("apoyo mutuo|expedi\\w+|formador(es)?|persona formadora|supervisor[ae]?s?|coordinación del curso"));

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void nobody_is_spoken_to_like_a_child_or_an_old_friend(String language) {
        assertThat(saying(FAMILIAR, language)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void words_judge_nobody(String language) {
        assertThat(saying(JUDGING, language)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void the_same_thing_has_the_same_name(String language) {
        assertThat(saying(ANOTHER_WORD, language)).isEmpty();
    }

    private static Pattern words(String anyOf) {
        return Pattern.compile("\\b(" + anyOf + ")\\b", CASE_INSENSITIVE | UNICODE_CHARACTER_CLASS);
    }

    private static List<String> saying(Map<String, Pattern> words, String language) {
        var pattern = words.getOrDefault(language, Pattern.compile("."));
        var texts = new ArrayList<String>();
        for (var root : ROOTS) {
            for (var file : Sources.in(root, "_" + language + ".properties")) {
                properties(file).values().forEach(text -> texts.add(file.getFileName() + ": " + text));
            }
            for (var file : Sources.in(root, ".yaml")) {
                var tree = new Load(LoadSettings.builder().build()).loadFromString(Sources.read(file));
                collect(tree, language, false, texts);
            }
        }
        assertThat(texts).hasSizeGreaterThan(1000);
        return texts.stream().filter(text -> pattern.matcher(text).find()).toList();
    }

    /** Everything below a key that names the language. */
    private static void collect(Object tree, String language, boolean inLanguage, List<String> texts) {
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> collect(value, language, inLanguage || language.equals(key), texts));
        } else if (tree instanceof Collection<?> list) {
            list.forEach(value -> collect(value, language, inLanguage, texts));
        } else if (inLanguage && tree instanceof String text) {
            texts.add(text);
        }
    }

    private static Properties properties(Path file) {
        var texts = new Properties();
        try (var reader = new StringReader(Sources.read(file))) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
