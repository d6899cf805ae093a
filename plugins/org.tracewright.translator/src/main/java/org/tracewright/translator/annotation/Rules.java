package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.translator.annotation.Annotation.Kind;

/** Applies the rule of an operation: the tables of all the rule classes together. */
final class Rules {

    private final Inference inference;
    private final RuleTable table = new RuleTable();
    private final Folding folding;
    private static final Map<Opcode, String> SYMBOLS = symbols();

    Rules(Inference inference) {
        this.inference = inference;
        this.folding = new Folding(inference);
        NumberRules.fill(table);
        StringRules.fill(table);
        MixedText.fill(table);
        CompareRules.fill(table);
        TruthRules.fill(table);
        AttributeRules.fill(table);
        ItemRules.fill(table);
        SliceRules.fill(table);
        IterationRules.fill(table);
        ConstructionRules.fill(table);
        PointerRules.fill(table);
        InstanceRules.fill(table);
        SetMethods.fill(table);
    }

    /** The annotation of the operation's result; impossible where it has to wait for something. */
    Annotation apply(Operation operation) {
        inference.faults().forget(operation);
        List<Annotation> arguments = new ArrayList<>(operation.args().size());
        boolean silent = false;
        for (Operand operand : operation.args()) {
            Annotation argument = inference.annotation(operand);
            if (argument.kind() == Kind.IMPOSSIBLE) {
                return argument;
            }
            silent |= argument.kind() == Kind.ERROR;
            arguments.add(argument);
        }
        if (silent && !isCall(operation.opcode()) || !arguments.isEmpty() && arguments.get(0).kind() == Kind.ERROR) {
            return SomeError.INSTANCE;
        }
        Annotation folded = folding.fold(operation, arguments);
        if (folded != null) {
            return folded;
        }
        Kind first = arguments.isEmpty() ? null : arguments.get(0).kind();
        Kind second = arguments.size() < 2 ? null : arguments.get(1).kind();
        Rule rule = table.find(operation.opcode(), first, second);
        if (rule != null) {
            return rule.apply(inference, operation, arguments);
        }
        if (first == Kind.NONE || second == Kind.NONE && operation.opcode().arity() == 2) {
            return SomeImpossible.INSTANCE;
        }
        return inference.fail("type-error", "the operation " + symbol(operation.opcode()) + " is not defined for "
                + arguments.stream().map(a -> Describe.annotation(a.withoutConstant())).collect(Collectors.joining(" and ")));
    }

    private static boolean isCall(Opcode opcode) {
        return opcode == Opcode.SIMPLE_CALL || opcode == Opcode.CALL_ARGS;
    }

    static String symbol(Opcode opcode) {
        return SYMBOLS.getOrDefault(opcode, opcode.irName());
    }

    private static Map<Opcode, String> symbols() {
        Map<Opcode, String> all = new EnumMap<>(Opcode.class);
        String[] pairs = {"ADD", "+", "SUB", "-", "MUL", "*", "TRUEDIV", "/", "DIV", "/", "FLOORDIV", "//", "MOD", "%", "POW", "**", "LSHIFT", "<<", "RSHIFT", ">>",
            "AND", "&", "OR", "|", "XOR", "^", "LT", "<", "LE", "<=", "EQ", "==", "NE", "!=", "GT", ">", "GE", ">=", "CONTAINS", "in", "NEG", "-", "INVERT", "~"};
        for (int i = 0; i < pairs.length; i += 2) {
            all.put(Opcode.valueOf(pairs[i]), pairs[i + 1]);
        }
        for (Opcode opcode : Opcode.values()) {
            if (opcode.name().startsWith("INPLACE_")) {
                all.put(opcode, all.get(Opcode.valueOf(opcode.name().substring("INPLACE_".length()))) + "=");
            }
        }
        return Map.copyOf(all);
    }
}
