package org.peerpath.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Evaluator;
import org.peerpath.requirement.Requirement;
import org.peerpath.requirement.State;

/**
 * Trainee histories against the expected state of every leaf, as a table one can read: a row per history, a column per
 * leaf. M met, n not yet, R at risk, X cannot be met; the last column is the whole.
 */
final class HistoryTable {

    private final Requirement requirement;
    private final Map<String, Trainee> histories = new LinkedHashMap<>();

    HistoryTable(Requirement requirement) {
        this.requirement = requirement;
    }

    HistoryTable history(String name, Trainee trainee) {
        histories.put(name, trainee);
        return this;
    }

    Stream<DynamicTest> expecting(String table) {
        var rows = table.lines().map(HistoryTable::cells).toList();
        var header = rows.get(0);
        var expected = new LinkedHashMap<String, List<String>>();
        rows.stream().skip(1).forEach(row -> expected.put(row.get(0), row.subList(1, row.size())));
        assertThat(expected.keySet()).containsExactlyInAnyOrderElementsOf(histories.keySet());
        assertThat(histories).hasSizeGreaterThanOrEqualTo(8);
        return histories.entrySet().stream()
                .map(history -> dynamicTest(history.getKey(), () -> {
                    var trainee = history.getValue();
                    var evaluation = Evaluator.evaluate(requirement, trainee.evidence(), trainee.today());
                    var actual = new ArrayList<String>();
                    evaluation.leaves().forEach(leaf -> actual.add(label(leaf) + " " + letter(leaf.state())));
                    actual.add("all " + letter(evaluation.state()));
                    var wanted = expected.getOrDefault(history.getKey(), List.of());
                    var labelled = new ArrayList<String>();
                    for (int i = 0; i < wanted.size(); i++) {
                        labelled.add(header.get(i + 1) + " " + wanted.get(i));
                    }
                    assertThat(actual).as(() -> reasons(evaluation)).isEqualTo(labelled);
                }));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static String reasons(Evaluation evaluation) {
        return evaluation.leaves().stream()
                .map(leaf -> label(leaf) + " " + leaf.amount() + " " + leaf.reasons())
                .collect(Collectors.joining("\n"));
    }

    static String label(Evaluation leaf) {
        var asked = leaf.requirement();
        if (asked instanceof Requirement.Attendance) {
            return "attendance";
        }
        if (asked instanceof Requirement.Hours hours) {
            return hours.categories().get(0) + (hours.categories().size() > 1 ? "+" : "");
        }
        if (asked instanceof Requirement.Placement placement) {
            return placement.placement();
        }
        if (asked instanceof Requirement.Component component) {
            return component.component();
        }
        if (asked instanceof Requirement.Competences) {
            return "competences";
        }
        if (asked instanceof Requirement.Supervision) {
            return "supervision";
        }
        if (asked instanceof Requirement.Signature signature) {
            return signature.document();
        }
        if (asked instanceof Requirement.Decision decision) {
            return decision.decision();
        }
        return "held";
    }

    private static String letter(State state) {
        return switch (state) {
            case MET -> "M";
            case NOT_YET -> "n";
            case AT_RISK -> "R";
            case CANNOT_BE_MET -> "X";
        };
    }
}
