/** Writes letters into the outbox as things happen, and works the outbox off. */
@NullMarked
package org.peerpath.notification.service;

import org.jspecify.annotations.NullMarked;
