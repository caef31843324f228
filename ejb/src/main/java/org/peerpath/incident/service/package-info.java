/** Writing an incident down, and looking after it. */
@NullMarked
package org.peerpath.incident.service;

import org.jspecify.annotations.NullMarked;
