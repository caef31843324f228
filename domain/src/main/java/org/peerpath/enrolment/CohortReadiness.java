package org.peerpath.enrolment;

/**
 * What a cohort needs before people may apply.
 *
 * @param dated whether its first session has a day
 * @param taught whether somebody teaches it
 * @param livedExperience whether somebody on its team works in it from lived experience, by their own word
 */
public record CohortReadiness(boolean dated, boolean taught, boolean livedExperience) {
    public boolean isComplete() {
        return dated && taught && livedExperience;
    }
}
