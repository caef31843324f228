package org.peerpath.identity;

import org.peerpath.kernel.Rule;

/** What people and accounts refuse. */
public enum IdentityRule implements Rule {
    A_WELCOME_LINK_WORKS_ONCE_AND_IN_TIME,
    A_JOURNAL_OPENS_ONLY_AFTER_SIGNING_IN
}
