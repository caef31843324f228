/**
 * What the tests of the built application stand on: a server of its own on free ports, a database, a mail server, a
 * browser. A test class extends {@link Peerpath} and sees what people see, or {@link InServer} and runs inside.
 */
@NullMarked
package org.peerpath.harness;

import org.jspecify.annotations.NullMarked;
