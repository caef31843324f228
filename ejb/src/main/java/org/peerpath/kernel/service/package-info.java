/** What every service stands on: the clock, and the schema brought up to date before the first question. */
@NullMarked
package org.peerpath.kernel.service;

import org.jspecify.annotations.NullMarked;
