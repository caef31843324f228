package org.peerpath.library.service;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.library.LanguageTag;
import org.peerpath.library.ResourceKind;
import org.peerpath.library.SearchText;
import org.peerpath.library.Topic;
import org.peerpath.organisation.PeerSupportType;

/** What somebody is looking for. It stands in the address, so it may say anything; what makes no sense is left out. */
public record LibraryFilter(
        String words,
        @Nullable ResourceKind kind,
        @Nullable PeerSupportType type,
        @Nullable Topic topic,
        @Nullable String language,
        @Nullable String country) {

    /** The choice of a country that stands for "made for many". */
    public static final String INTERNATIONAL = "international";

    public static final LibraryFilter EVERYTHING = new LibraryFilter("", null, null, null, null, null);

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** What was typed or chosen, as the address carries it. */
    public record Typed(
            @Nullable String words,
            @Nullable String kind,
            @Nullable String type,
            @Nullable String topic,
            @Nullable String language,
            @Nullable String country) {}

    public static LibraryFilter of(Typed typed) {
        return new LibraryFilter(
                SearchText.tidy(orEmpty(typed.words())),
                constant(ResourceKind.values(), typed.kind()),
                constant(PeerSupportType.values(), typed.type()),
                constant(Topic.values(), typed.topic()),
                LanguageTag.read(orEmpty(typed.language())).orElse(null),
                country(orEmpty(typed.country())));
    }

    /** Whether all that was typed is used: if not, the page says so instead of showing something else in silence. */
    public boolean understands(Typed typed) {
        return isUsed(typed.kind(), kind)
                && isUsed(typed.type(), type)
                && isUsed(typed.topic(), topic)
                && isUsed(typed.language(), language)
                && isUsed(typed.country(), country)
                && orEmpty(typed.words()).length() <= SearchText.MAX_LENGTH;
    }

    public boolean isEmpty() {
        return equals(EVERYTHING);
    }

    List<String> searchedWords() {
        return SearchText.words(words);
    }

    private static boolean isUsed(@Nullable String typed, @Nullable Object understood) {
        return orEmpty(typed).isBlank() || understood != null;
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, @Nullable String name) {
        Optional<E> found =
                Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
        return found.orElse(null);
    }

    private static @Nullable String country(String typed) {
        return typed.equals(INTERNATIONAL) || COUNTRIES.contains(typed) ? typed : null;
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
