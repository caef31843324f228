/**
 * The directory: organisations by country, as far as somebody confirmed them lately. It reads what {@code organisation}
 * keeps and owns no table.
 */
@NullMarked
package org.peerpath.directory.service;

import org.jspecify.annotations.NullMarked;
