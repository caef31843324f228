package org.peerpath.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Account;
import org.peerpath.people.LineProblem;
import org.peerpath.people.TraineeLine;
import org.peerpath.people.TraineeList;

/** Holds a list against the group it is for: a fixed number of questions, however long it is. */
@ApplicationScoped
class Previews {
    @Inject
    private Groups groups;

    ImportPreview of(GroupRow group, TraineeFile file) {
        var known = groups.peopleBehind(
                file.lines().stream().map(Previews::email).distinct().toList());
        var learning = groups.learning(group.id(), known.values());
        var teaching = groups.teaching(group.id(), known.values());
        var problems = TraineeList.problems(file.lines());
        var lines = new ArrayList<ImportLine>();
        int left = group.placesLeft();
        for (var line : file.lines()) {
            var person = known.get(email(line));
            var found = new ArrayList<>(problems.getOrDefault(line.number(), List.of()));
            boolean there = holds(learning, person);
            if (holds(teaching, person)) {
                found.add(LineProblem.TEACHES_THIS_GROUP);
            }
            if (!there && --left < 0) {
                found.add(LineProblem.NO_PLACE_LEFT);
            }
            lines.add(new ImportLine(line.number(), line.name(), line.email(), List.copyOf(found), there));
        }
        return new ImportPreview(file.problem(), file.older(), List.copyOf(lines));
    }

    private static boolean holds(Set<Long> people, @Nullable Long person) {
        return person != null && people.contains(person);
    }

    private static String email(TraineeLine line) {
        return Account.canonical(line.email());
    }
}
