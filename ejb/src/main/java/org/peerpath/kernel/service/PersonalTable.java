package org.peerpath.kernel.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table that holds something about people: whose a row is, what of it they are given when they ask, and what becomes of
 * it when they go. In every condition and statement {@code ?1} is the person's id.
 *
 * @param whose the condition that makes a row theirs
 * @param said the columns they are given
 * @param withheld columns that are theirs and of no use to them: hashes, keys
 * @param erasure the statements that leave nothing of them
 * @param gentleErasure the statements that leave a sealed certificate record
 */
public record PersonalTable(
        String table,
        String whose,
        List<PersonalColumn> said,
        Set<String> withheld,
        List<String> erasure,
        List<String> gentleErasure) {
    public PersonalTable {
        said = List.copyOf(said);
        withheld = Set.copyOf(withheld);
        erasure = List.copyOf(erasure);
        gentleErasure = List.copyOf(gentleErasure);
    }

    /** Rows of this kind go when the person goes, unless another end is named. */
    public static PersonalTable of(String table, String whose) {
        var gone = List.of("delete from " + table + " where " + whose);
        return new PersonalTable(table, whose, List.of(), Set.of(), gone, gone);
    }

    public PersonalTable says(String... columns) {
        return withSaid(Stream.of(columns).map(name -> new PersonalColumn(name, null)));
    }

    public PersonalTable says(String column, Class<? extends Enum<?>> words) {
        return withSaid(Stream.of(new PersonalColumn(column, words)));
    }

    public PersonalTable withholds(String... columns) {
        return new PersonalTable(table, whose, said, Set.of(columns), erasure, gentleErasure);
    }

    /** The rows stay for others, and these assignments take the person out of them. */
    public PersonalTable blanked(String assignments) {
        return erased("update " + table + " set " + assignments + " where " + whose);
    }

    public PersonalTable erased(String... statements) {
        return new PersonalTable(table, whose, said, withheld, List.of(statements), List.of(statements));
    }

    /** What is done instead for somebody who wants their certificates confirmed in future. */
    public PersonalTable erasedButCertificates(String... statements) {
        return new PersonalTable(table, whose, said, withheld, erasure, List.of(statements));
    }

    public List<String> erasure(Erasure choice) {
        return choice == Erasure.ALL ? erasure : gentleErasure;
    }

    private PersonalTable withSaid(Stream<PersonalColumn> more) {
        var all = new ArrayList<>(said);
        more.forEach(all::add);
        return new PersonalTable(table, whose, all, withheld, erasure, gentleErasure);
    }
}
