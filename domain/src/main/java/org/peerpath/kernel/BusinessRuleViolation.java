package org.peerpath.kernel;

/** A person asked for something a rule refuses. Not an error of the system: it is shown as a sentence, never logged. */
public class BusinessRuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rule rule;

    public BusinessRuleViolation(Rule rule) {
        super(rule.key(), null, false, false);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
