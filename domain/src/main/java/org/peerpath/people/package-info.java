/**
 * How people come to an organisation and what they are there: invitations that wait for a yes, and lists that a group's
 * administrator brings in from a file.
 */
@NullMarked
package org.peerpath.people;

import org.jspecify.annotations.NullMarked;
