/** The editor of drafts: a page for each thing, with what can be written about it and nothing else. */
@NullMarked
package org.peerpath.drafting.web;

import org.jspecify.annotations.NullMarked;
