package org.peerpath.access.service;

import static org.peerpath.access.AccessRule.A_PASSWORD_IS_NOT_EASILY_GUESSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import me.gosimple.nbvcxz.resources.DictionaryUtil;

/**
 * Passwords that somebody would try first: one of the hundred thousand that people have most often chosen, or made of
 * nothing but the words of this product and of the person themselves (OWASP ASVS 5.0, 6.2.4, 6.2.11, 6.2.12). Looked up
 * here; nothing leaves the server.
 */
@ApplicationScoped
public class GuessedPasswords {
    /** The words of the product; documented in SECURITY.md. */
    private static final List<String> OURS = List.of(
            "peerpath",
            "peer",
            "path",
            "support",
            "training",
            "recovery",
            "trainee",
            "trainer",
            "placement",
            "welcome");

    private static final int SHORTEST_WORD = 3;

    private final Set<String> common = Set.copyOf(
            DictionaryUtil.loadRankedDictionary(DictionaryUtil.passwords).keySet());

    /**
     * @param own what stands in the person's address and name
     * @throws org.peerpath.kernel.BusinessRuleViolation if somebody would try it first
     */
    public void refuse(String password, String... own) {
        A_PASSWORD_IS_NOT_EASILY_GUESSED.require(!isGuessed(password, own));
    }

    boolean isGuessed(String password, String... own) {
        var small = password.toLowerCase(Locale.ROOT);
        return common.contains(small)
                || small.chars().distinct().count() < SHORTEST_WORD
                || isMadeOf(small, words(own));
    }

    private static Set<String> words(String... own) {
        var words = new HashSet<>(OURS);
        Arrays.stream(own)
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .forEach(words::add);
        return words;
    }

    /** Nothing is left but digits and signs once the words are taken out. */
    private static boolean isMadeOf(String password, Set<String> words) {
        var rest = password;
        for (var word : words.stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList()) {
            rest = rest.replace(word, "");
        }
        return rest.length() < password.length() && rest.chars().noneMatch(Character::isLetter);
    }
}
