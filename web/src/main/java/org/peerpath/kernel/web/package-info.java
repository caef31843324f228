/** What every page and every machine's door stands on. */
@NullMarked
package org.peerpath.kernel.web;

import org.jspecify.annotations.NullMarked;
