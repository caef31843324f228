/** What is kept about somebody: shown, handed out, erased, by what each feature declares of itself. */
@NullMarked
package org.peerpath.privacy.service;

import org.jspecify.annotations.NullMarked;
