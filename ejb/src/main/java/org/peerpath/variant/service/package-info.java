/**
 * Sharing a programme, making local variants of it, and what keeps their files within the owner's bounds wherever they are
 * written. An owner sees who runs which variant, and no people.
 */
@NullMarked
package org.peerpath.variant.service;

import org.jspecify.annotations.NullMarked;
