package org.peerpath.programme;

import java.util.Map;
import org.peerpath.kernel.Localised;

/** One criterion of a rubric, with one observable sentence per level. */
public record Criterion(String code, Localised title, Map<RubricLevel, Localised> levels) {
    public Criterion {
        levels = Map.copyOf(levels);
    }
}
