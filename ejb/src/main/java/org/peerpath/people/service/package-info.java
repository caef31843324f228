/**
 * What those who look after an organisation, or after the platform, do about its people. Every question carries the scope
 * of whoever asks: a person without a role there does not exist for them.
 */
@NullMarked
package org.peerpath.people.service;

import org.jspecify.annotations.NullMarked;
