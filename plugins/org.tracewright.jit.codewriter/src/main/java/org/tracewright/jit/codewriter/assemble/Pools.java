package org.tracewright.jit.codewriter.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tracewright.flow.graph.Constant;
import org.tracewright.jit.codewriter.transform.Kinds;
import org.tracewright.jit.runtime.jitcode.JitCode;

/** The constants of one function; each is numbered once. */
final class Pools {

    private static final Object NULL = new Object();

    private final UnaryOperator<Object> names;
    private final List<Long> ints = new ArrayList<>();
    private final List<Object> refs = new ArrayList<>();
    private final List<Double> floats = new ArrayList<>();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final Map<Object, Integer> references = new IdentityHashMap<>();

    /** @param names what objects are called in the program for which code is generated */
    Pools(UnaryOperator<Object> names) {
        this.names = names;
    }

    /** The constant's number in the pool of its kind. */
    int number(Constant constant) {
        return switch (Kinds.of(constant.type())) {
            case INT -> numbers.computeIfAbsent(integer(constant.value()), value -> add(ints, (Long) value));
            case FLOAT -> numbers.computeIfAbsent(List.of(Double.doubleToRawLongBits(real(constant))), bits -> add(floats, real(constant)));
            case REF -> references.computeIfAbsent(constant.value() == null ? NULL : constant.value(), value -> add(refs, value == NULL ? null : names.apply(value)));
            case VOID -> throw new IllegalStateException("no register holds " + constant);
        };
    }

    private static double real(Constant constant) {
        return constant.value() == null ? 0 : (Double) constant.value();
    }

    private static Long integer(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? 1L : 0L;
        } else if (value instanceof Character character) {
            return (long) character;
        }
        return value == null ? 0L : ((Number) value).longValue();
    }

    private static <T> int add(List<T> pool, T value) {
        pool.add(value);
        return pool.size() - 1;
    }

    JitCode.Constants constants() {
        return new JitCode.Constants(ints.stream().mapToLong(Long::longValue).toArray(), refs.toArray(), floats.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
