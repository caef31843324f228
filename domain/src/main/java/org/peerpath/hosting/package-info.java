/**
 * Where practice may take place: which hosts a course has looked at and until when, how many it sends there, and where a
 * trainee does not go. (Field guide 2.1: the trainee may expect a host that was audited, and a risk assessment.)
 */
@NullMarked
package org.peerpath.hosting;

import org.jspecify.annotations.NullMarked;
