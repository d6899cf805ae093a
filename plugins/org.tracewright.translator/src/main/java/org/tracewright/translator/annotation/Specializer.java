package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.translator.annotation.Specialization.Kind;

/** Tells the calls of a function apart by its specialisation: calls with equal keys share a graph. */
final class Specializer {

    private static final String HELPERS = "tracewright.helpers.";

    private final Inference inference;

    Specializer(Inference inference) {
        this.inference = inference;
    }

    /** What {@code specialize.…} asked for. */
    static Specialization of(HostFunction function) {
        HostObject tag = function.dict().get("_annspecialcase_");
        if (!(tag instanceof HostStr text)) {
            return function.moduleName().startsWith(HELPERS) ? new Specialization(Kind.LL, List.of()) : Specialization.DEFAULT;
        }
        String rule = text.text().substring(text.text().indexOf(':') + 1);
        int open = rule.indexOf('(');
        String name = open < 0 ? rule : rule.substring(0, open);
        List<Integer> arguments = open < 0 ? List.of()
                : Arrays.stream(rule.substring(open + 1, rule.indexOf(')')).split(",")).map(String::trim).filter(s -> s.matches("\\d+")).map(Integer::valueOf).toList();
        return switch (name) {
            case "arg" -> new Specialization(Kind.ARG, arguments);
            case "arg_or_var" -> new Specialization(Kind.ARG_OR_VAR, arguments);
            case "argtype" -> new Specialization(Kind.ARGTYPE, arguments);
            case "arglistitemtype" -> new Specialization(Kind.ARGLISTITEMTYPE, arguments);
            case "memo" -> new Specialization(Kind.MEMO, arguments);
            case "call_location" -> new Specialization(Kind.CALL_LOCATION, arguments);
            case "ll" -> new Specialization(Kind.LL, arguments);
            default -> Specialization.DEFAULT;
        };
    }

    /** The key of a call, or null where an argument that must be constant is not (the call is refused). */
    Object key(FunctionDesc function, List<Annotation> values, int extras) {
        Specialization rule = function.specialization();
        List<Object> key = new ArrayList<>();
        if (function.function().code().hasStar()) {
            key.add(extras);
        }
        switch (rule.kind()) {
            case DEFAULT, MEMO -> { }
            case CALL_LOCATION -> key.add(new Identity(inference.operation()));
            case LL -> values.forEach(v -> key.add(lowKey(v)));
            case ARG, ARG_OR_VAR, ARGTYPE, ARGLISTITEMTYPE -> {
                for (int index : rule.arguments()) {
                    Object part = index < values.size() ? part(rule.kind(), values.get(index)) : "";
                    if (part == null) {
                        inference.fail("call-error", "parameter " + function.parameterNames().get(index) + " of " + function.function().name()
                                + " selects a specialised copy, so it must be a constant; here it is any " + values.get(index));
                        return null;
                    }
                    key.add(part);
                }
            }
        }
        return key.isEmpty() ? "" : key;
    }

    private static Object part(Kind kind, Annotation value) {
        return switch (kind) {
            case ARG -> constant(value);
            case ARG_OR_VAR -> constant(value) == null ? "?" : constant(value);
            case ARGTYPE -> typeOf(value);
            default -> value instanceof SomeList list ? typeOf(list.listDef().item().annotation()) : typeOf(value);
        };
    }

    private static Object constant(Annotation value) {
        return value instanceof SomePBC pbc && pbc.only() != null ? pbc.only() : value.constant();
    }

    /** What {@code argtype} compares: the Python type. */
    private static Object typeOf(Annotation value) {
        if (value instanceof SomeInstance instance) {
            return instance.classDef();
        }
        if (value instanceof SomeInteger integer) {
            return integer.integerKind();
        }
        if (value instanceof SomePBC || value instanceof SomeTuple) {
            return value.withoutConstant();
        }
        if (value.kind() == Annotation.Kind.CHAR) {
            return Annotation.Kind.STRING;
        }
        return value.kind() == Annotation.Kind.UNICHAR ? Annotation.Kind.UNICODE : value.kind();
    }

    /** What tells calls of a run-time helper apart: the low-level type, and constants that are not values at run time. */
    static Annotation lowKey(Annotation value) {
        return switch (value.kind()) {
            case INTEGER -> SomeInteger.of(((SomeInteger) value).integerKind());
            case FOREIGN, PBC, BUILTIN, NONE -> value;
            default -> value.withoutConstant();
        };
    }

    /** An operation compared by identity. */
    private record Identity(Object object) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Identity that && object == that.object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }
}
