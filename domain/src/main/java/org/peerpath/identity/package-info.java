/**
 * People, how they sign in, and what they may do where.
 *
 * <p>A person is kept to the least that the work needs: a display name, a language, a time zone. Being on Peerpath can
 * imply lived experience, which is health data, so there is no birth date, no gender, no legal name here.
 */
@NullMarked
package org.peerpath.identity;

import org.jspecify.annotations.NullMarked;
