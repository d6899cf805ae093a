package org.tracewright.flow.type;

import java.util.List;
import java.util.stream.Collectors;

/** The signature of a function; {@link Primitive#VOID} arguments have been removed. */
public record FuncType(List<LowType> args, LowType result) implements Container {

    public FuncType {
        args = List.copyOf(args);
    }

    @Override
    public String irName() {
        return args.stream().map(LowType::irName).collect(Collectors.joining(", ", "Func(", ") -> ")) + result.irName();
    }

    @Override
    public String toString() {
        return irName();
    }
}
