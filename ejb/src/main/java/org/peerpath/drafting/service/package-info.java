/** Writing drafts of programmes: each change is made in the file, locked for that moment, and kept as a step of its history. */
@NullMarked
package org.peerpath.drafting.service;

import org.jspecify.annotations.NullMarked;
