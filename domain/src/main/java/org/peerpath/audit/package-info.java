/**
 * What happened to accounts, rights and records, so that nobody can say later that it did not. Ids and no names; each row
 * holds the hash of the one before it, so that whoever alters, takes away or slips in a row is found out.
 */
@NullMarked
package org.peerpath.audit;

import org.jspecify.annotations.NullMarked;
