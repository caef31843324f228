/**
 * Reads backups of Moodle courses: files from strangers, so everything is counted while it is unpacked, nothing is written
 * anywhere by a name that an archive gives, and whatever is not asked for by name, people above all, is passed over unread.
 */
@NullMarked
package org.peerpath.moodle.backup;

import org.jspecify.annotations.NullMarked;
