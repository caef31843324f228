package org.peerpath.kernel;

import java.util.List;

/** A person asked for something a rule refuses. Not an error of the system: it is shown as a sentence, never logged. */
public class BusinessRuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient List<String> values;

    /** @param values what fills the places of its sentence, if it has some */
    public BusinessRuleViolation(Rule rule, String... values) {
        super(rule.key(), null, false, false);
        this.rule = rule;
        this.values = List.of(values);
    }

    public List<String> values() {
        return values;
    }

    public Rule rule() {
        return rule;
    }
}
