package org.peerpath.directory.service;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.organisation.PeerSupportType;

/** One page of the directory, with the countries and languages one can choose. Counted up to a limit only. */
public record DirectoryPart(
        List<DirectoryRow> rows,
        Map<Long, List<PeerSupportType>> types,
        int found,
        @Nullable Long next,
        List<CountryCount> countries,
        List<String> languages) {
    public static final int COUNTED = 1000;

    public boolean isBeyondCounting() {
        return found > COUNTED;
    }

    public List<PeerSupportType> typesOf(long id) {
        return types.getOrDefault(id, List.of());
    }
}
