package org.peerpath.learning.service;

import java.util.List;

/**
 * A module and what is in it, for its team.
 *
 * @param known whether the version's file still has it; what lies in another is shown to nobody who learns
 */
public record TeamModule(String code, String title, boolean known, List<TeamItem> items) {
    public TeamModule {
        items = List.copyOf(items);
    }
}
