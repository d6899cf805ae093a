package org.tracewright.translator.annotation;

import java.util.List;
import org.tracewright.flow.graph.Operation;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostUnicode;
import org.tracewright.translator.annotation.Annotation.Kind;

/** {@code format % values} with a constant format. */
final class Formatting {

    private Formatting() {
    }

    static Annotation apply(Inference inference, Operation operation, List<Annotation> arguments) {
        Annotation format = arguments.get(0);
        HostObject constant = format.constant();
        if (constant == null) {
            return inference.fail("not-rpython", "the format before % must be a constant string");
        }
        boolean unicode = constant instanceof HostUnicode;
        String text = unicode ? ((HostUnicode) constant).text() : ((HostStr) constant).text();
        List<Annotation> values = arguments.get(1) instanceof SomeTuple tuple ? tuple.items() : List.of(arguments.get(1));
        String problem = check(text, values);
        if (problem != null) {
            return inference.fail("format-error", problem);
        }
        return unicode ? SomeUnicode.ANY : SomeString.ANY;
    }

    private static String check(String text, List<Annotation> values) {
        List<ConstantFormat.Piece> pieces = ConstantFormat.parse(text);
        if (pieces == null) {
            return "the format ends within a conversion";
        }
        int used = 0;
        for (ConstantFormat.Piece piece : pieces) {
            if (!(piece instanceof ConstantFormat.Conversion conversion)) {
                continue;
            }
            if (used == values.size()) {
                return "the format has more conversions than the " + values.size() + (values.size() == 1 ? " value" : " values") + " given";
            }
            String problem = check(conversion.kind(), values.get(used++));
            if (problem != null) {
                return problem;
            }
        }
        return used == values.size() ? null : "the format has " + used + (used == 1 ? " conversion" : " conversions") + " for " + values.size() + " values";
    }

    private static String check(char conversion, Annotation value) {
        Kind kind = value.kind();
        boolean fits = switch (conversion) {
            case 's', 'r' -> true;
            case 'd', 'i', 'u' -> kind == Kind.INTEGER || kind == Kind.BOOL || kind == Kind.FLOAT;
            case 'x', 'X', 'o' -> kind == Kind.INTEGER || kind == Kind.BOOL;
            case 'f', 'F', 'e', 'E', 'g', 'G' -> kind == Kind.FLOAT || kind == Kind.INTEGER || kind == Kind.BOOL;
            case 'c' -> kind == Kind.CHAR || kind == Kind.INTEGER || kind == Kind.STRING || kind == Kind.UNICHAR;
            default -> false;
        };
        return fits || kind == Kind.ERROR ? null : "the conversion %" + conversion + " does not take " + Describe.annotation(value.withoutConstant());
    }
}
