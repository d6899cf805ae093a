package org.tracewright.frontend.objspace.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The arguments of a call to a built-in function. */
public record Arguments(List<HostObject> positional, Map<String, HostObject> keywords) {

    public static Arguments of(HostObject... positional) {
        return new Arguments(List.of(positional), Map.of());
    }

    public static Arguments of(List<HostObject> positional) {
        return new Arguments(positional, Map.of());
    }

    public int size() {
        return positional.size();
    }

    /** The positional argument at that index. */
    public HostObject get(int index) {
        return positional.get(index);
    }

    /** The argument at that index or under that keyword, or null. */
    public HostObject get(int index, String keyword) {
        return index < positional.size() ? positional.get(index) : keywords.get(keyword);
    }

    /** The positional argument at that index, or the fallback. */
    public HostObject or(int index, HostObject fallback) {
        return index < positional.size() ? positional.get(index) : fallback;
    }

    /** All but the first positional argument. */
    public Arguments rest() {
        return new Arguments(positional.subList(1, positional.size()), keywords);
    }

    /** With one more positional argument in front. */
    public Arguments prepend(HostObject first) {
        List<HostObject> all = new ArrayList<>(positional.size() + 1);
        all.add(first);
        all.addAll(positional);
        return new Arguments(all, keywords);
    }
}
