/**
 * The front door: the pages everybody reads without an account, and the way to help. Helplines are a file beside the
 * texts, as a number that nobody has checked must not be shown, and checking is a matter of writing a day into a line.
 */
@NullMarked
package org.peerpath.front.web;

import org.jspecify.annotations.NullMarked;
