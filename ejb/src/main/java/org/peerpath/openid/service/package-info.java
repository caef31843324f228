/** The way to the provider and back, and what it means here that somebody is known there. */
@NullMarked
package org.peerpath.openid.service;

import org.jspecify.annotations.NullMarked;
