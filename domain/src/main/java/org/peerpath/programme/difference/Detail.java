package org.peerpath.programme.difference;

import java.util.List;
import org.peerpath.kernel.Localised;
import org.peerpath.programme.LocalBound;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.requirement.Requirement;

/** What fills a place in the sentence of a change, before it is put into anybody's language. */
public sealed interface Detail {

    /** A length of time. */
    record Minutes(int minutes) implements Detail {}

    record Count(long count) implements Detail {}

    /** What something is called. */
    record Title(Localised title) implements Detail {}

    /** Said the same in every language. */
    record Plain(String words) implements Detail {}

    /** Languages by their tags. */
    record Languages(List<String> tags) implements Detail {
        public Languages {
            tags = List.copyOf(tags);
        }
    }

    /** A constant that has a word in every language. */
    record Word(Enum<?> constant) implements Detail {}

    /** A requirement, in the words of the version that has it. */
    record Asked(Requirement requirement, ProgrammeDefinition programme) implements Detail {}

    /** What others may set something to. */
    record Allowed(LocalBound bound) implements Detail {}
}
