/**
 * What every service stands on: the clock, the schema brought up to date before the first question, jobs that come round,
 * and what a list is narrowed by.
 */
@NullMarked
package org.peerpath.kernel.service;

import org.jspecify.annotations.NullMarked;
