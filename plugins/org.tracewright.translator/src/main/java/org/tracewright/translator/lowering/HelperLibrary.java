package org.tracewright.translator.lowering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.frontend.objspace.host.BuiltinTypes;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.translator.annotation.Annotation;
import org.tracewright.translator.annotation.IntegerKind;
import org.tracewright.translator.annotation.SomeBool;
import org.tracewright.translator.annotation.SomeChar;
import org.tracewright.translator.annotation.SomeClass;
import org.tracewright.translator.annotation.SomeFloat;
import org.tracewright.translator.annotation.SomeForeign;
import org.tracewright.translator.annotation.SomeInteger;
import org.tracewright.translator.annotation.SomeNone;
import org.tracewright.translator.annotation.SomePtr;
import org.tracewright.translator.annotation.SomeUnicodeChar;

/** Run-time helpers: RPython functions of {@code tracewright.helpers}, made for the low-level types of their arguments. */
final class HelperLibrary {

    private static final String PACKAGE = "tracewright.helpers.";

    private record Key(String name, List<Object> arguments) {
    }

    private final Lowerer lowerer;
    private final Map<Key, LowFunction> made = new HashMap<>();

    HelperLibrary(Lowerer lowerer) {
        this.lowerer = lowerer;
    }

    /** The helper for arguments of such types; a Void constant specialises it by value. */
    LowFunction function(String name, List<Operand> args) {
        Key key = new Key(name, args.stream().map(HelperLibrary::keyOf).toList());
        LowFunction known = made.get(key);
        if (known == null) {
            HostFunction function = find(name);
            FlowGraph graph = lowerer.annotator().annotateHelper(function, args.stream().map(this::annotation).toList());
            if (graph == null) {
                throw LoweringException.unsupported("the run-time helper " + name + " does not take " + key.arguments());
            }
            known = lowerer.functions().of(graph, function);
            made.put(key, known);
        }
        return known;
    }

    private static Object keyOf(Operand arg) {
        return arg.type() != Primitive.VOID ? arg.type() : arg instanceof Constant c && c.value() != null ? c.value() : "None";
    }

    HostFunction find(String name) {
        int dot = name.lastIndexOf('.');
        try {
            return (HostFunction) lowerer.space().getAttribute(lowerer.space().importModule(PACKAGE + name.substring(0, dot)), name.substring(dot + 1));
        } catch (Raised raised) {
            throw new IllegalStateException("there is no run-time helper " + name, raised);
        }
    }

    private Annotation annotation(Operand arg) {
        LowType type = arg.type();
        if (type instanceof Ptr pointer) {
            return new SomePtr(pointer);
        }
        return switch ((Primitive) type) {
            case VOID -> arg instanceof Constant c && c.value() != null ? new SomeForeign(new HostForeign(c.value())) : SomeNone.INSTANCE;
            case BOOL -> SomeBool.ANY;
            case SIGNED -> SomeInteger.INT;
            case UNSIGNED -> SomeInteger.of(IntegerKind.UNSIGNED);
            case FLOAT -> SomeFloat.ANY;
            case CHAR -> SomeChar.ANY;
            case UNICHAR -> SomeUnicodeChar.ANY;
            case CLASS -> new SomeClass(lowerer.program().classDef(BuiltinTypes.OBJECT));
        };
    }

}
