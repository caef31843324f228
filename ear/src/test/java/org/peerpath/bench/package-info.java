/** What is measured on a server, apart from the tests: how pages answer when a great many people learn here. */
@NullMarked
package org.peerpath.bench;

import org.jspecify.annotations.NullMarked;
