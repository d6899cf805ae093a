package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.frontend.objspace.host.HostObject;

/** Calls of functions with {@code specialize.memo}: the function is called now, with every combination of the constants that its arguments can be. */
final class Memo {

    private static final int MOST = 1000;

    private Memo() {
    }

    static Annotation call(Inference inference, FunctionDesc function, List<Annotation> values) {
        List<List<HostObject>> combinations = new ArrayList<>();
        combinations.add(List.of());
        for (Annotation value : values) {
            List<HostObject> choices = choices(value);
            if (choices.isEmpty() || combinations.size() * choices.size() > MOST) {
                return inference.fail("call-error", "the memo function " + function.function().name() + " must be called with constants, not with any " + value);
            }
            List<List<HostObject>> longer = new ArrayList<>();
            for (List<HostObject> start : combinations) {
                for (HostObject choice : choices) {
                    List<HostObject> all = new ArrayList<>(start);
                    all.add(choice);
                    longer.add(all);
                }
            }
            combinations = longer;
        }
        Annotation result = SomeImpossible.INSTANCE;
        Map<List<HostObject>, HostObject> table = new LinkedHashMap<>();
        for (List<HostObject> arguments : combinations) {
            try {
                HostObject one = function.memo().get(arguments);
                if (one == null) {
                    one = inference.space().call(function.function(), arguments.toArray(HostObject[]::new));
                    function.memo().put(arguments, one);
                }
                table.put(arguments, one);
                result = inference.join(result, inference.bookkeeper().constant(one));
            } catch (Raised raised) {
                return inference.fail("call-error", "the memo function " + function.function().name() + " raised an exception");
            }
        }
        inference.calls().noteMemo(inference.operation(), table);
        return result;
    }

    private static List<HostObject> choices(Annotation value) {
        if (value.constant() != null) {
            return List.of(value.constant());
        }
        if (value instanceof SomePBC pbc && !pbc.canBeNone()) {
            return pbc.descs().stream().map(Desc::hostObject).filter(o -> o != null).toList();
        }
        return List.of();
    }
}
