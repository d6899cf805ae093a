package org.tracewright.translator.annotation;

import static org.tracewright.translator.annotation.Annotation.Kind.*;

import java.util.List;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operation;
import org.tracewright.frontend.objspace.host.HostType;

/** Truth values, {@code not}, and what they teach: what is true is not None. That what is false is None is not said, as RPython does not, so that a use of it after
 *  such a test fails when it is reached and not in the translation. */
final class TruthRules {

    private TruthRules() {
    }

    static void fill(RuleTable table) {
        table.put(Opcode.BOOL, (in, op, args) -> truth(in, op, args, false));
        table.put(Opcode.NOT, (in, op, args) -> truth(in, op, args, true));
    }

    private static Annotation truth(Inference in, Operation op, List<Annotation> args, boolean opposite) {
        Annotation value = args.get(0);
        in.refinements().follow(op.result(), op.arg(0), opposite);
        switch (value.kind()) {
            case NONE -> {
                return CompareRules.constant(opposite);
            }
            case BOOL -> {
                return SomeBool.ANY;
            }
            case INSTANCE -> {
                return instance(in, op, (SomeInstance) value, opposite);
            }
            case PBC, CLASS, BUILDER -> {
                if (!value.canBeNone()) {
                    return CompareRules.constant(!opposite);
                }
            }
            case TUPLE -> {
                return CompareRules.constant(((SomeTuple) value).items().isEmpty() == opposite);
            }
            case BUILTIN, BUILTIN_METHOD -> {
                return CompareRules.constant(!opposite);
            }
            default -> { }
        }
        if (value.canBeNone()) {
            in.refinements().learn(op.result(), !opposite, op.arg(0), value.withoutNone());
        }
        return SomeBool.ANY;
    }

    private static Annotation instance(Inference in, Operation op, SomeInstance value, boolean opposite) {
        HostType type = value.classDef().type();
        boolean own = type.lookup("__nonzero__") != null || type.lookup("__len__") != null;
        if (!own && !value.canBeNone()) {
            return CompareRules.constant(!opposite);
        }
        if (value.canBeNone()) {
            in.refinements().learn(op.result(), !opposite, op.arg(0), value.withoutNone());
        }
        return SomeBool.ANY;
    }
}
