/**
 * Recognition of prior learning: a trainee says what they learned elsewhere and shows it, a second person decides with
 * reasons, and once somebody else may look again. What is recognised becomes evidence; the programme's version says how much
 * of each thing can be.
 *
 * <p>Days to answer are working days, Monday to Friday: holidays differ from place to place, and a day more does no harm.
 */
@NullMarked
package org.peerpath.recognition;

import org.jspecify.annotations.NullMarked;
