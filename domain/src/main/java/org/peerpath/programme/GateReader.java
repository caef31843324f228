package org.peerpath.programme;

import java.util.List;
import java.util.function.Function;
import org.peerpath.requirement.Gate;
import org.peerpath.requirement.Requirement;

/** Reads what must have happened before hours count. */
final class GateReader {

    private static final Gate NONE = new Gate.AfterSession("");

    private final Codes codes;
    private final PlacementRules placements;
    private final Function<FileValue, Requirement> requirements;

    GateReader(Codes codes, PlacementRules placements, Function<FileValue, Requirement> requirements) {
        this.codes = codes;
        this.placements = placements;
        this.requirements = requirements;
    }

    Gate read(FileValue value) {
        var map = value.map("session", "module", "placement", "award", "requirement", "name");
        var kinds = List.of("session", "module", "placement", "award", "requirement");
        if (kinds.stream().filter(map::has).count() != 1) {
            map.problem(FileFault.EXACTLY_ONE_EXPECTED, String.join(", ", kinds));
            return NONE;
        }
        if (map.has("session")) {
            return new Gate.AfterSession(map.need("session", code -> codes.refer("session", code), ""));
        }
        if (map.has("module")) {
            return placements.afterModule(map.need("module", code -> codes.refer("module", code), ""));
        }
        if (map.has("placement")) {
            var code = map.need("placement", placement -> codes.refer("placement", placement), "");
            var earlier = placements.requirement(code);
            return earlier instanceof Requirement.Placement placement ? new Gate.AfterPlacement(placement) : NONE;
        }
        if (map.has("award")) {
            return new Gate.SinceAward(map.text("award"));
        }
        return new Gate.AfterRequirement(
                map.text("name"), map.need("requirement", requirements, RequirementReader.NOTHING));
    }
}
