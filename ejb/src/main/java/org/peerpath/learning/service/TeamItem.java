package org.peerpath.learning.service;

import java.util.List;

/**
 * One line of a module for its team.
 *
 * @param languages in which it has words
 */
public record TeamItem(ItemHead head, String language, String title, List<String> languages) {
    public TeamItem {
        languages = List.copyOf(languages);
    }
}
