package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.NearestName;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.translator.annotation.CallArguments.Actual;

/**
 * How the values of a call meet the parameters of a function.
 *
 * @param values  one for each parameter, then those that the star parameter takes; null where they do not fit
 * @param extras  how many the star parameter takes
 * @param problem why they do not fit, or null
 */
record ParameterMatch(List<Actual> values, int extras, String problem) {

    static ParameterMatch of(FunctionDesc desc, CallArguments arguments, Bookkeeper bookkeeper) {
        HostFunction function = desc.function();
        CodeObject code = function.code();
        int count = code.argumentCount();
        if (code.hasStarStar()) {
            return failed("function " + function.name() + " has a ** parameter, which does not exist at run time");
        }
        Actual[] slots = new Actual[count];
        List<Actual> extras = new ArrayList<>();
        for (int i = 0; i < arguments.count(); i++) {
            Actual actual = arguments.positional().get(i);
            if (i < count) {
                slots[i] = actual;
            } else {
                extras.add(actual);
            }
        }
        if (!extras.isEmpty() && !code.hasStar()) {
            return failed(function.name() + "() takes " + amount(count, function) + ", but " + given(arguments.count()));
        }
        for (var keyword : arguments.keywords().entrySet()) {
            int at = desc.parameterNames().indexOf(keyword.getKey());
            if (at < 0 || slots[at] != null) {
                return failed(function.name() + "() " + (at < 0 ? "has no parameter " : "gets two values for parameter ") + keyword.getKey()
                        + (at < 0 ? NearestName.suggestion(keyword.getKey(), desc.parameterNames()) : ""));
            }
            slots[at] = keyword.getValue();
        }
        return fill(desc, slots, extras, arguments.total(), bookkeeper);
    }

    private static ParameterMatch fill(FunctionDesc desc, Actual[] slots, List<Actual> extras, int given, Bookkeeper bookkeeper) {
        HostFunction function = desc.function();
        int firstDefault = slots.length - function.defaults().size();
        List<Actual> all = new ArrayList<>();
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] == null && i < firstDefault) {
                return failed(function.name() + "() takes " + amount(slots.length, function) + ", but " + given(given) + "; " + desc.parameterNames().get(i)
                        + " is missing");
            }
            if (slots[i] == null) {
                HostObject value = function.defaults().get(i - firstDefault);
                slots[i] = new Actual(bookkeeper.constant(value), new CallTarget.Default(value));
            }
            all.add(slots[i]);
        }
        all.addAll(extras);
        return new ParameterMatch(all, extras.size(), null);
    }

    private static String amount(int count, HostFunction function) {
        String atLeast = function.defaults().isEmpty() && !function.code().hasStar() ? "" : "up to ";
        return atLeast + count + (count == 1 ? " argument" : " arguments");
    }

    private static String given(int count) {
        return count + (count == 1 ? " is given" : " are given");
    }

    private static ParameterMatch failed(String problem) {
        return new ParameterMatch(null, 0, problem);
    }

    List<Annotation> annotations() {
        return values.stream().map(Actual::annotation).toList();
    }

    List<CallTarget.Argument> sources() {
        return values.stream().map(Actual::source).toList();
    }
}
