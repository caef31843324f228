/** The way to the provider and back, and the page on which people see whether it opens their account. */
@NullMarked
package org.peerpath.openid.web;

import org.jspecify.annotations.NullMarked;
