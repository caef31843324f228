package org.peerpath.placement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds in a note what may tell who somebody is: initials, names behind a title, first names, words with a capital where
 * there should be none, addresses and numbers. It knows no people and is often wrong, so it only ever asks: nothing is
 * refused for it. What is asked depends on the language, since a German noun has a capital anyway.
 *
 * @param language the language the trainee reads and probably writes
 * @param known words that are nobody's secret: the host, its town and site, the practice supervisor
 */
public record NoteCheck(Locale language, Set<String> known) {
    /** As many as somebody reads; the rest follows from the first. */
    private static final int SHOWN = 5;

    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");

    /** Seven figures or more that belong together, unless they are days or times. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}.:,-])(?:\\+|\\(?0)?\\(?\\d(?:[ /().-]{0,2}\\d){6,}(?![\\p{N}:])");

    private static final Pattern DAY_OR_TIMES = Pattern.compile(
            "\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}[.:]\\d{2} ?[-–] ?\\d{1,2}[.:]\\d{2}");

    /** J.K. or J. K., and a single letter with its dot behind other words: talked with M. */
    private static final Pattern INITIALS = Pattern.compile(
            "(?<![\\p{L}.])\\p{Lu}\\.[  ]?(?:\\p{Lu}\\.)+|(?<=\\p{Ll}[,;]?[  ])\\p{Lu}\\.(?![\\p{L}\\p{N}])");

    /** A letter alone: K was there. */
    private static final Pattern LETTER =
            Pattern.compile("(?<![\\p{L}\\p{N}.’'&/+-])\\p{Lu}(?![\\p{L}\\p{N}.’'&/+-]|[  ]?\\d)");

    private static final Pattern TITLED = Pattern.compile(
            "(?<!\\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Herrn?|Frau|Familie|Sr|Sra|Srta|Don|Doña|Dr|Dra|Prof)\\.?[  ](?:\\p{Lu}\\.|\\p{Lu}[\\p{L}-]+)");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’'-]*");

    public NoteCheck {
        known = known.stream()
                .flatMap(words -> Stream.of(words.split("[^\\p{L}]+", -1)))
                .filter(word -> !word.isEmpty())
                .map(NoteCheck::folded)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What may be about somebody, in the order in which it stands there. Nothing for a note that says nobody's name. */
    public List<String> askAbout(String note) {
        var found = new LinkedHashSet<String>();
        var rest = take(ADDRESS, note, found);
        rest = DAY_OR_TIMES.matcher(rest).replaceAll(" ");
        rest = take(NUMBER, rest, found);
        rest = take(TITLED, rest, found);
        rest = NoteWords.SHORTENED.matcher(rest).replaceAll("x");
        rest = NoteWords.COUNTED.matcher(rest).replaceAll("x");
        rest = take(INITIALS, rest, found);
        letters(rest, found);
        words(rest, found);
        return found.stream().limit(SHOWN).toList();
    }

    /** What was found is asked about once, and leaves its place to a word that nobody asks about. */
    private String take(Pattern pattern, String text, Set<String> found) {
        return pattern.matcher(text).replaceAll(match -> {
            if (isKnown(match.group())) {
                return Matcher.quoteReplacement(match.group().toLowerCase(language));
            }
            found.add(match.group().strip());
            return "x";
        });
    }

    private boolean isKnown(String words) {
        return Stream.of(words.split("[^\\p{L}]+", -1))
                .anyMatch(word -> word.length() > 1 && known.contains(folded(word)));
    }

    private static void letters(String text, Set<String> found) {
        var matcher = LETTER.matcher(text);
        while (matcher.find()) {
            var alone = matcher.group();
            var isWord = NoteWords.ONE_LETTER.contains(alone)
                    && (alone.equals("I") || startsSentence(text, matcher.start()));
            if (!isWord) {
                found.add(alone);
            }
        }
    }

    private void words(String text, Set<String> found) {
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            var word = matcher.group();
            if (!isCapital(word) || known.contains(folded(bare(word))) || known.contains(folded(word))) {
                continue;
            }
            if (NoteWords.isFirstName(bare(word)) || NoteWords.isFirstName(word)) {
                found.add(word);
            } else if (!isGerman() && !startsSentence(text, matcher.start()) && !NoteWords.isOrdinary(word, language)) {
                found.add(word);
            }
        }
    }

    private boolean isGerman() {
        return language.getLanguage().equals("de");
    }

    /** Anna and Anne-Marie; not NHS, which is nobody. */
    private static boolean isCapital(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && word.chars().skip(1).anyMatch(Character::isLowerCase)
                && word.chars().skip(1).filter(Character::isUpperCase).count() <= 1;
    }

    /** Anna’s and Annas are Anna. */
    private static String bare(String word) {
        return word.replaceFirst("[’']?s$", "");
    }

    private static boolean startsSentence(String text, int at) {
        var before = text.substring(0, at).stripTrailing();
        if (before.isEmpty() || text.substring(before.length(), at).indexOf('\n') >= 0) {
            return true;
        }
        return ".!?:…¿¡-–—•*/(“„«\"‘'".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
