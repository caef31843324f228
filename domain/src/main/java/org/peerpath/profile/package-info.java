/** What people say about themselves, kept to the least: how they are called where, their language, their zone. */
@NullMarked
package org.peerpath.profile;

import org.jspecify.annotations.NullMarked;
