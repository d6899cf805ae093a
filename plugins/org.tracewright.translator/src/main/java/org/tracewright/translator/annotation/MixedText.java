package org.tracewright.translator.annotation;

import static org.tracewright.translator.annotation.Annotation.Kind.*;

import java.util.List;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operation;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.translator.annotation.Annotation.Kind;

/** Where bytes and unicode meet: a constant of ASCII characters is text of both kinds, as in Python; all else must be decoded first. */
final class MixedText {

    private static final List<Kind> NARROW = List.of(CHAR, STRING);
    private static final List<Kind> WIDE = List.of(UNICHAR, UNICODE);

    private MixedText() {
    }

    static void fill(RuleTable table) {
        for (Kind narrow : NARROW) {
            for (Kind wide : WIDE) {
                NumberRules.both(table, "ADD", narrow, wide, (in, op, args) -> ofConstant(in, op, args, SomeUnicode.ANY));
                NumberRules.both(table, "ADD", wide, narrow, (in, op, args) -> ofConstant(in, op, args, SomeUnicode.ANY));
                for (Opcode opcode : List.of(Opcode.LT, Opcode.LE, Opcode.GT, Opcode.GE, Opcode.CONTAINS)) {
                    table.put(opcode, narrow, wide, (in, op, args) -> ofConstant(in, op, args, SomeBool.ANY));
                    table.put(opcode, wide, narrow, (in, op, args) -> ofConstant(in, op, args, SomeBool.ANY));
                }
            }
        }
    }

    static boolean isMixed(Annotation a, Annotation b) {
        return NARROW.contains(a.kind()) && WIDE.contains(b.kind()) || WIDE.contains(a.kind()) && NARROW.contains(b.kind());
    }

    static boolean isAscii(Annotation value) {
        return value.constant() instanceof HostStr text && text.text().chars().allMatch(c -> c < 128);
    }

    /** What an operation on both gives, if the bytes are such a constant. */
    static Annotation ofConstant(Inference in, Operation op, List<Annotation> args, Annotation result) {
        Annotation narrow = args.get(NARROW.contains(args.get(0).kind()) ? 0 : 1);
        return isAscii(narrow) ? result
                : in.fail("type-error", "the operation " + Rules.symbol(op.opcode()) + " is not defined for str and unicode: call decode() of the one, or encode() of the other");
    }
}
