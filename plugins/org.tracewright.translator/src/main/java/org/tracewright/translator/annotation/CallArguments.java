package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a call passes: positional values, then values by keyword, each with where it comes from. */
record CallArguments(List<Actual> positional, Map<String, Actual> keywords) {

    /** A value passed. */
    record Actual(Annotation annotation, CallTarget.Argument source) {
    }

    /** Only positional values, from the arguments of the operation after the callee. */
    static CallArguments of(List<Annotation> values) {
        return from(1, values);
    }

    /** Only positional values, which are the arguments of the operation from that one on. */
    static CallArguments from(int first, List<Annotation> values) {
        List<Actual> actuals = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            actuals.add(new Actual(values.get(i), new CallTarget.Passed(first + i)));
        }
        return new CallArguments(actuals, Map.of());
    }

    /** The same with the receiver in front. */
    CallArguments withSelf(Annotation self) {
        List<Actual> all = new ArrayList<>();
        all.add(new Actual(self, new CallTarget.Self()));
        all.addAll(positional);
        return new CallArguments(all, keywords);
    }

    int count() {
        return positional.size();
    }

    /** A positional value, or one passed by that keyword; null if there is neither. */
    Annotation get(int index, String name) {
        if (index < positional.size()) {
            return positional.get(index).annotation();
        }
        Actual byName = keywords.get(name);
        return byName == null ? null : byName.annotation();
    }

    /** A positional value, or null. */
    Annotation get(int index) {
        return index < positional.size() ? positional.get(index).annotation() : null;
    }

    /** The number of values, positional and by keyword. */
    int total() {
        return positional.size() + keywords.size();
    }

    /** The same without the first positional value. */
    CallArguments tail() {
        return new CallArguments(positional.subList(1, positional.size()), new LinkedHashMap<>(keywords));
    }
}
