/**
 * What Peerpath tells people by mail. Other features say what happened; this one, at the edge, writes a letter into the
 * outbox in the same transaction, and a job works the outbox off. Nobody calls it.
 *
 * <p>A letter is never sent twice (its effect has a unique key), never names a course or an illness in its subject, and a
 * mail server that is away never keeps anybody waiting at a page.
 */
@NullMarked
package org.peerpath.notification;

import org.jspecify.annotations.NullMarked;
