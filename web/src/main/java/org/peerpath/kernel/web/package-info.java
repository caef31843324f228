/**
 * What every page stands on: language, words, dates, messages, and what happens when something goes wrong.
 *
 * <p>A page needs three names from here: {@code site} (where am I, in which language and theme), {@code shown} (how a
 * date, a duration or a state is written) and the bundle of its feature, {@code <feature>Text}.
 */
@NullMarked
package org.peerpath.kernel.web;

import org.jspecify.annotations.NullMarked;
