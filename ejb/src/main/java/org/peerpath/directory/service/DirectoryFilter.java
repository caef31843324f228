package org.peerpath.directory.service;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.organisation.OrganisationKind;
import org.peerpath.organisation.PeerSupportType;

/** Which organisations somebody wants to see. It stands in the address; what makes no sense is left out. */
public record DirectoryFilter(
        @Nullable String country,
        @Nullable PeerSupportType type,
        @Nullable String language,
        @Nullable OrganisationKind kind) {

    public static final DirectoryFilter ALL = new DirectoryFilter(null, null, null, null);

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** What was chosen, as the address carries it. */
    public record Typed(
            @Nullable String country, @Nullable String type, @Nullable String language, @Nullable String kind) {}

    public static DirectoryFilter of(Typed typed) {
        return new DirectoryFilter(
                COUNTRIES.contains(orEmpty(typed.country())) ? typed.country() : null,
                constant(PeerSupportType.values(), typed.type()),
                language(orEmpty(typed.language())),
                constant(OrganisationKind.values(), typed.kind()));
    }

    /** Whether all that was typed is used. */
    public boolean understands(Typed typed) {
        return isUsed(typed.country(), country)
                && isUsed(typed.type(), type)
                && isUsed(typed.language(), language)
                && isUsed(typed.kind(), kind);
    }

    public boolean isEmpty() {
        return equals(ALL);
    }

    private static @Nullable String language(String typed) {
        return typed.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?") ? typed : null;
    }

    private static boolean isUsed(@Nullable String typed, @Nullable Object understood) {
        return orEmpty(typed).isBlank() || understood != null;
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, @Nullable String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
