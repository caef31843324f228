/** The pages of those who look after people: who is here, what they are, who is invited. */
@NullMarked
package org.peerpath.people.web;

import org.jspecify.annotations.NullMarked;
