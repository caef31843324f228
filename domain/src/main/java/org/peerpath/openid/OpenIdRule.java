package org.peerpath.openid;

import org.peerpath.kernel.Rule;

/** What is refused to somebody who comes back from the provider. */
public enum OpenIdRule implements Rule {
    /** Nothing answers there. */
    THE_PROVIDER_ANSWERS,
    /** Another browser's journey, one from long ago, one already ended, or words that were changed on the way. */
    WHO_LEFT_COMES_BACK,
    /** Nobody is let in by an address alone that the provider did not check. */
    THE_PROVIDER_HAS_CHECKED_THE_ADDRESS,
    /** Signing in elsewhere makes no account here: people apply, or are invited. */
    AN_ACCOUNT_COMES_FIRST,
    /** What was ended, and what a second step guards, is linked by somebody who is in, and not by an address alone. */
    SUCH_A_LINK_IS_MADE_FROM_WITHIN,
    /** A link is with one account, and an account with one identity. */
    ONE_IDENTITY_FOR_ONE_ACCOUNT,
    /** Who proves once more who they are does so as the same person, and now. */
    A_PROOF_IS_ONES_OWN_AND_FRESH,
    /** There has to be another way in before this one is closed. */
    A_PASSWORD_COMES_BEFORE_THE_LINK_ENDS
}
