/**
 * Bringing a course along from Moodle: what its backup holds, what of it has a place here, and what was left behind and
 * why. What a backup says about people is not read.
 */
@NullMarked
package org.peerpath.moodle;

import org.jspecify.annotations.NullMarked;
