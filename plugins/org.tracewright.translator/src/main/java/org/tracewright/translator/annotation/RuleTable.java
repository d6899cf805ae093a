package org.tracewright.translator.annotation;

import org.tracewright.flow.graph.Opcode;
import org.tracewright.translator.annotation.Annotation.Kind;

/** Rules by operation and by the kinds of the first one or two arguments; the most special entry counts. */
final class RuleTable {

    private static final int OPCODES = Opcode.values().length;
    private static final int KINDS = Kind.values().length;

    private final Rule[] general = new Rule[OPCODES];
    private final Rule[] unary = new Rule[OPCODES * KINDS];
    private final Rule[] binary = new Rule[OPCODES * KINDS * KINDS];

    /** For whatever arguments. */
    void put(Opcode opcode, Rule rule) {
        general[opcode.ordinal()] = rule;
    }

    /** For a first argument of that kind. */
    void put(Opcode opcode, Kind first, Rule rule) {
        unary[opcode.ordinal() * KINDS + first.ordinal()] = rule;
    }

    /** For first and second arguments of those kinds. */
    void put(Opcode opcode, Kind first, Kind second, Rule rule) {
        binary[(opcode.ordinal() * KINDS + first.ordinal()) * KINDS + second.ordinal()] = rule;
    }

    /** The rule, or null where the operation is not defined for such arguments. */
    Rule find(Opcode opcode, Kind first, Kind second) {
        Rule rule = null;
        if (second != null) {
            rule = binary[(opcode.ordinal() * KINDS + first.ordinal()) * KINDS + second.ordinal()];
        }
        if (rule == null && first != null) {
            rule = unary[opcode.ordinal() * KINDS + first.ordinal()];
        }
        return rule != null ? rule : general[opcode.ordinal()];
    }
}
