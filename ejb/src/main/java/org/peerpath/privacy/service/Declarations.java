package org.peerpath.privacy.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.service.Erasure;
import org.peerpath.kernel.service.PersonalColumn;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;
import org.peerpath.privacy.OwnData;

/** What all features declare, brought together. No door: called by services that have checked whose data it is. */
@ApplicationScoped
public class Declarations {
    @Inject
    @Any
    private Instance<PersonalData> features;

    @Inject
    private PersonalRows rows;

    /** Every declared table, earlier features first. */
    public List<PersonalTable> tables() {
        return inOrder().stream().flatMap(feature -> feature.tables().stream()).toList();
    }

    OwnData of(long personId, Instant now) {
        return new OwnData(
                personId,
                now,
                inOrder().stream().map(feature -> part(feature, personId)).toList());
    }

    private OwnData.Part part(PersonalData feature, long personId) {
        return new OwnData.Part(
                feature.section(),
                feature.tables().stream()
                        .map(table -> new OwnData.Rows(
                                table.table(),
                                rows.read(table, personId).stream()
                                        .map(row -> opened(feature, table, row))
                                        .toList()))
                        .filter(found -> !found.rows().isEmpty())
                        .toList());
    }

    private static Map<String, @Nullable Object> opened(
            PersonalData feature, PersonalTable table, Map<String, @Nullable Object> row) {
        var opened = new LinkedHashMap<String, @Nullable Object>();
        table.said()
                .forEach(
                        column -> opened.put(column.name(), constant(column, feature.said(table, column.name(), row))));
        return opened;
    }

    /** The constant itself, which has words in each language, where the column holds its name. */
    private static @Nullable Object constant(PersonalColumn column, @Nullable Object stored) {
        var words = column.words();
        if (words == null || stored == null) {
            return stored;
        }
        return Stream.of(words.getEnumConstants())
                .filter(one -> one.name().equals(stored))
                .map(Object.class::cast)
                .findFirst()
                .orElse(stored);
    }

    /**
     * Later features first: they refer to the earlier ones.
     *
     * @throws NotFound if the person has left already, by a second click
     */
    void erase(long personId, Erasure choice) {
        if (!rows.lockAccount(personId)) {
            throw new NotFound();
        }
        var all = inOrder();
        all.forEach(feature -> feature.beforeErasure(personId, choice));
        for (int i = all.size() - 1; i >= 0; i--) {
            all.get(i).tables().forEach(table -> rows.run(table.erasure(choice), personId));
        }
    }

    private List<PersonalData> inOrder() {
        return features.stream()
                .sorted(Comparator.comparingInt(PersonalData::order))
                .toList();
    }
}
