package org.peerpath.certificate.service;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import org.peerpath.requirement.Evaluation;
import org.peerpath.requirement.Requirement;

/**
 * The evaluated requirements as text that keeps: why an award could be issued, readable long after the programme, the
 * rules or this code have changed.
 */
final class FrozenEvaluation {
    private static final Map<Class<? extends Requirement>, String> KINDS = Map.ofEntries(
            Map.entry(Requirement.AllOf.class, "all"),
            Map.entry(Requirement.AnyOf.class, "any"),
            Map.entry(Requirement.AtLeast.class, "at-least"),
            Map.entry(Requirement.Within.class, "within"),
            Map.entry(Requirement.Attendance.class, "attendance"),
            Map.entry(Requirement.Hours.class, "hours"),
            Map.entry(Requirement.Placement.class, "placement"),
            Map.entry(Requirement.Component.class, "component"),
            Map.entry(Requirement.Competences.class, "competences"),
            Map.entry(Requirement.Supervision.class, "supervision"),
            Map.entry(Requirement.Signature.class, "signed"),
            Map.entry(Requirement.Decision.class, "decision"),
            Map.entry(Requirement.OtherAward.class, "award"));

    private FrozenEvaluation() {}

    /** @param version the version of the programme whose rules these are: the one that was followed in the end */
    static String of(Evaluation evaluation, int version) {
        return Json.createObjectBuilder(json(evaluation))
                .add("programmeVersion", version)
                .build()
                .toString();
    }

    private static JsonObject json(Evaluation evaluation) {
        var amount = evaluation.amount();
        var json = Json.createObjectBuilder()
                .add("requirement", KINDS.getOrDefault(evaluation.requirement().getClass(), "other"))
                .add("state", evaluation.state().name())
                .add("unit", amount.unit().name())
                .add("done", amount.done())
                .add("needed", amount.needed());
        if (evaluation.metOn() != null) {
            json.add("metOn", evaluation.metOn().toString());
        }
        if (!evaluation.isLeaf()) {
            var parts = Json.createArrayBuilder();
            evaluation.parts().forEach(part -> parts.add(json(part)));
            json.add("parts", parts);
        }
        return json.build();
    }
}
