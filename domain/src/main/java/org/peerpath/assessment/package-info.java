/**
 * Work that is assessed: essays and portfolios that are handed in, role plays and presentations that are watched, quizzes
 * that mark themselves.
 *
 * <p>What there is to do, its rubric and its questions stand in the programme file; here stands what one person did about
 * it. Every attempt is kept, and each is decided once. Whether a component is passed counts elsewhere, as evidence: this
 * feature only ever adds to it. The result is never typed in where a rubric or a quiz can say it.
 */
@NullMarked
package org.peerpath.assessment;

import org.jspecify.annotations.NullMarked;
