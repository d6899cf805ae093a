package org.tracewright.backend.jvm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes Java names of RPython ones: legal to the JVM and unique among those made by the same object. */
final class Names {

    private final Set<String> used = new HashSet<>();
    /** The last number that each name got. */
    private final Map<String, Integer> last = new HashMap<>();

    /** A name like the given one that was not given out before. */
    String unique(String wanted) {
        String legal = legal(wanted);
        String name = legal;
        while (!used.add(name)) {
            int number = last.getOrDefault(legal, 1) + 1;
            last.put(legal, number);
            name = legal + "_" + number;
        }
        return name;
    }

    /** The name without what the JVM forbids and what file systems dislike. */
    static String legal(String wanted) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < wanted.length(); i++) {
            char c = wanted.charAt(i);
            boolean fine = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$';
            name.append(fine ? c : '_');
        }
        return name.length() == 0 ? "_" : name.substring(0, Math.min(name.length(), 120));
    }
}
