package org.tracewright.frontend.objspace.host.modules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.tracewright.frontend.objspace.host.Arguments;
import org.tracewright.frontend.objspace.host.BuiltinCode;
import org.tracewright.frontend.objspace.host.BuiltinTypes;
import org.tracewright.frontend.objspace.host.HostBuiltin;
import org.tracewright.frontend.objspace.host.HostDict;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostTuple;
import org.tracewright.frontend.objspace.host.HostType;
import org.tracewright.frontend.objspace.host.HostUnicode;

/** The match objects of {@code re}. */
final class RegexMatches {

    /** What the hidden value of a match object holds. */
    record Found(MatchResult result, HostObject text, Map<String, Integer> names) {
    }

    /** A part of the searched text, of its type; None for a group that took no part. */
    static HostObject wrap(String part, HostObject text) {
        if (part == null) {
            return HostNone.NONE;
        }
        return text.payload() instanceof HostUnicode ? HostUnicode.of(part) : HostStr.of(part);
    }

    /** What {@code findall} lists of a match. */
    static HostObject brief(MatchResult match, HostObject text) {
        if (match.groupCount() == 0) {
            return wrap(match.group(), text);
        }
        List<HostObject> groups = new ArrayList<>();
        for (int i = 1; i <= match.groupCount(); i++) {
            groups.add(wrap(match.group(i) == null ? "" : match.group(i), text));
        }
        return groups.size() == 1 ? groups.get(0) : new HostTuple(groups);
    }

    /** A replacement text with its group references filled in. */
    static String expand(String template, MatchResult match, Map<String, Integer> names) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < template.length(); at++) {
            char c = template.charAt(at);
            char next = at + 1 < template.length() ? template.charAt(at + 1) : '\0';
            if (c != '\\' || next == '\0') {
                out.append(c);
            } else if (Character.isDigit(next)) {
                out.append(orEmpty(match.group(next - '0')));
                at++;
            } else if (next == 'g') {
                int end = template.indexOf('>', at);
                String name = template.substring(at + 3, end);
                out.append(orEmpty(match.group(name.matches("\\d+") ? Integer.parseInt(name) : names.getOrDefault(name, 0))));
                at = end;
            } else {
                out.append(next == 'n' ? "\n" : next == 't' ? "\t" : next == '\\' ? "\\" : "\\" + next);
                at++;
            }
        }
        return out.toString();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    void install(HostType type) {
        define(type, "group", this::group);
        define(type, "groups", (space, args) -> {
            Found found = found(args);
            List<HostObject> groups = new ArrayList<>();
            for (int i = 1; i <= found.result().groupCount(); i++) {
                groups.add(orElse(wrap(found.result().group(i), found.text()), args.or(1, HostNone.NONE)));
            }
            return new HostTuple(groups);
        });
        define(type, "groupdict", (space, args) -> {
            Found found = found(args);
            HostDict result = new HostDict();
            found.names().forEach((name, number) -> result.put(name, wrap(found.result().group(number), found.text())));
            return result;
        });
        define(type, "start", (space, args) -> new HostInt(found(args).result().start(index(space, args, 1))));
        define(type, "end", (space, args) -> new HostInt(found(args).result().end(index(space, args, 1))));
        define(type, "span", (space, args) -> HostTuple.of(new HostInt(found(args).result().start(index(space, args, 1))),
                new HostInt(found(args).result().end(index(space, args, 1)))));
        define(type, "expand", (space, args) -> wrap(expand(space.text(args.get(1)), found(args).result(), found(args).names()), args.get(1)));
    }

    private static HostObject orElse(HostObject value, HostObject fallback) {
        return value == HostNone.NONE ? fallback : value;
    }

    private static void define(HostType type, String name, BuiltinCode code) {
        type.dict().put(name, new HostBuiltin("re." + name, code, true));
    }

    private static Found found(Arguments args) {
        return (Found) ((HostForeign) args.get(0).payload()).value();
    }

    private static int index(HostSpace space, Arguments args, int argument) {
        if (args.size() <= argument) {
            return 0;
        }
        HostObject wanted = args.get(argument);
        Integer index = wanted.payload() instanceof HostStr name ? found(args).names().get(name.text()) : Integer.valueOf((int) space.toLong(wanted));
        if (index == null || index < 0 || index > found(args).result().groupCount()) {
            throw space.error(BuiltinTypes.INDEX_ERROR, "no such group");
        }
        return index;
    }

    private HostObject group(HostSpace space, Arguments args) {
        Found found = found(args);
        if (args.size() <= 2) {
            return wrap(found.result().group(index(space, args, 1)), found.text());
        }
        List<HostObject> groups = new ArrayList<>();
        for (int i = 1; i < args.size(); i++) {
            groups.add(wrap(found.result().group(index(space, args, i)), found.text()));
        }
        return new HostTuple(groups);
    }
}
