package org.peerpath.requirement;

import java.util.List;

/** Something that must have happened before hours count. Hours dated before that day stay, but do not count. */
public sealed interface Gate {

    /** What the gate is called in a sentence. */
    Subject subject();

    /** Opens on the day the trainee took part in the session, or made it up. */
    record AfterSession(String session) implements Gate {
        @Override
        public Subject subject() {
            return new Subject(SubjectKind.SESSION, session);
        }
    }

    /** Opens on the day the cohort has held the last session of the module, whoever was there. */
    record AfterModule(String module, List<String> sessions) implements Gate {
        public AfterModule {
            sessions = Requirement.Asked.some(sessions);
        }

        @Override
        public Subject subject() {
            return new Subject(SubjectKind.MODULE, module);
        }
    }

    /** Opens on the day the hours that count for an earlier placement reached their minimum. */
    record AfterPlacement(Requirement.Placement earlier) implements Gate {
        @Override
        public Subject subject() {
            return new Subject(SubjectKind.PLACEMENT, earlier.placement());
        }
    }

    /** Opens on the day the award was issued (the latest, where it was issued again). */
    record SinceAward(String award) implements Gate {
        @Override
        public Subject subject() {
            return new Subject(SubjectKind.AWARD, award);
        }
    }

    /** Opens on the day another requirement was met. */
    record AfterRequirement(String name, Requirement first) implements Gate {
        @Override
        public Subject subject() {
            return new Subject(SubjectKind.STEP, name);
        }
    }
}
