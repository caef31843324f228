/** The doors: signing in and out, the second step, passwords, where one is signed in, and who comes with each request. */
@NullMarked
package org.peerpath.access.web;

import org.jspecify.annotations.NullMarked;
