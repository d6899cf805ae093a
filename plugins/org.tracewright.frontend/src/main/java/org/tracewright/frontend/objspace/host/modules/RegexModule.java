package org.tracewright.frontend.objspace.host.modules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.tracewright.frontend.objspace.host.Arguments;
import org.tracewright.frontend.objspace.host.BuiltinCode;
import org.tracewright.frontend.objspace.host.BuiltinTypes;
import org.tracewright.frontend.objspace.host.HostBuiltin;
import org.tracewright.frontend.objspace.host.HostDict;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostInstance;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostIterator;
import org.tracewright.frontend.objspace.host.HostList;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostTuple;
import org.tracewright.frontend.objspace.host.HostType;
import org.tracewright.frontend.objspace.host.HostUnicode;
import org.tracewright.frontend.objspace.host.ModuleTable;

/** The module {@code re} on {@link java.util.regex}. */
final class RegexModule {

    private static final Map<String, Integer> FLAGS = Map.of("I", 2, "IGNORECASE", 2, "L", 4, "M", 8, "MULTILINE", 8, "S", 16, "DOTALL", 16, "U", 32, "X", 64,
            "VERBOSE", 64);

    /** A compiled pattern: what the hidden value of a pattern object holds. */
    record Regex(Pattern pattern, String source, Map<String, Integer> names) {
    }

    private final HostType error;
    private final HostType patternType;
    private final HostType matchType;
    private final Map<String, HostObject> cache = new HashMap<>();

    private RegexModule(HostSpace space) {
        this.error = (HostType) space.call(BuiltinTypes.TYPE, HostStr.of("error"), HostTuple.of(BuiltinTypes.EXCEPTION), new HostDict());
        this.patternType = newType(space, "SRE_Pattern");
        this.matchType = newType(space, "SRE_Match");
        patternMethods();
        new RegexMatches().install(matchType);
    }

    private static HostType newType(HostSpace space, String name) {
        return (HostType) space.call(BuiltinTypes.TYPE, HostStr.of(name), HostTuple.of(BuiltinTypes.OBJECT), new HostDict());
    }

    static HostModule make(HostSpace space) {
        RegexModule code = new RegexModule(space);
        ModuleTable table = new ModuleTable("re").value("error", code.error);
        FLAGS.forEach(table::integer);
        table.function("compile", 1, 2, code::compile)
                .function("escape", 1, 1, (host, args) -> HostStr.of(host.text(args.get(0)).replaceAll("([^A-Za-z0-9])", "\\\\$1")))
                .function("purge", 0, 0, (host, args) -> HostNone.NONE);
        for (String name : List.of("match", "search", "findall", "finditer", "split", "sub", "subn")) {
            table.function(name, 2, 5, (host, args) -> {
                int flagsAt = name.startsWith("sub") ? 4 : name.equals("split") ? 3 : 2;
                HostObject flags = args.get(flagsAt, "flags");
                HostObject pattern = code.compile(host, Arguments.of(args.get(0), flags == null ? new HostInt(0) : flags));
                List<HostObject> rest = args.positional().subList(1, Math.min(args.size(), flagsAt));
                return host.call(host.getAttribute(pattern, name), rest.toArray(new HostObject[0]));
            });
        }
        return table.module();
    }

    private HostObject compile(HostSpace space, Arguments args) {
        if (args.get(0).type() == patternType) {
            return args.get(0);
        }
        String source = space.text(args.get(0));
        HostObject given = args.get(1, "flags");
        long flags = given == null ? 0 : space.toLong(given);
        return cache.computeIfAbsent(flags + ":" + source, key -> newPattern(space, args.get(0), source, flags));
    }

    private HostObject newPattern(HostSpace space, HostObject given, String source, long flags) {
        RegexTranslator translator = new RegexTranslator(source);
        int javaFlags = Pattern.UNIX_LINES | ((flags & 2) != 0 ? Pattern.CASE_INSENSITIVE : 0) | ((flags & 8) != 0 ? Pattern.MULTILINE : 0)
                | ((flags & 16) != 0 ? Pattern.DOTALL : 0) | ((flags & 64) != 0 ? Pattern.COMMENTS : 0);
        try {
            Pattern pattern = Pattern.compile(translator.translate(), javaFlags);
            HostInstance result = new HostInstance(patternType, new HostForeign(new Regex(pattern, source, translator.names())));
            result.dict().put("pattern", given);
            result.dict().put("flags", new HostInt(flags));
            result.dict().put("groups", new HostInt(pattern.matcher("").groupCount()));
            HostDict index = new HostDict();
            translator.names().forEach((name, number) -> index.put(name, new HostInt(number)));
            result.dict().put("groupindex", index);
            return result;
        } catch (PatternSyntaxException | StringIndexOutOfBoundsException problem) {
            throw space.error(error, "the regular expression " + space.repr(given) + " is not understood");
        }
    }

    private static Regex regex(HostObject pattern) {
        return (Regex) ((HostForeign) pattern.payload()).value();
    }

    private void define(HostType type, String name, BuiltinCode code) {
        type.dict().put(name, new HostBuiltin("re." + name, code, true));
    }

    private void patternMethods() {
        define(patternType, "match", (space, args) -> find(space, args, Matcher::lookingAt));
        define(patternType, "search", (space, args) -> find(space, args, Matcher::find));
        define(patternType, "findall", (space, args) -> {
            List<HostObject> found = new ArrayList<>();
            Matcher matcher = matcher(space, args);
            while (matcher.find()) {
                found.add(RegexMatches.brief(matcher, args.get(1)));
            }
            return new HostList(found);
        });
        define(patternType, "finditer", (space, args) -> {
            List<HostObject> found = new ArrayList<>();
            Matcher matcher = matcher(space, args);
            while (matcher.find()) {
                found.add(newMatch(args, matcher));
            }
            return new HostIterator(found.iterator());
        });
        define(patternType, "split", this::split);
        define(patternType, "sub", (space, args) -> substitute(space, args).items().get(0));
        define(patternType, "subn", this::substitute);
    }

    /** One way of looking for a match. */
    private interface Attempt {
        boolean on(Matcher matcher);
    }

    private static Matcher matcher(HostSpace space, Arguments args) {
        String text = space.text(args.get(1));
        int start = args.size() > 2 ? (int) Math.min(space.toLong(args.get(2)), text.length()) : 0;
        int end = args.size() > 3 ? (int) Math.min(space.toLong(args.get(3)), text.length()) : text.length();
        return regex(args.get(0)).pattern().matcher(text).region(start, end).useAnchoringBounds(start == 0);
    }

    private HostObject find(HostSpace space, Arguments args, Attempt attempt) {
        Matcher matcher = matcher(space, args);
        return attempt.on(matcher) ? newMatch(args, matcher) : HostNone.NONE;
    }

    private HostObject newMatch(Arguments args, Matcher matcher) {
        HostInstance match = new HostInstance(matchType, new HostForeign(new RegexMatches.Found(matcher.toMatchResult(), args.get(1), regex(args.get(0)).names())));
        match.dict().put("string", args.get(1));
        match.dict().put("re", args.get(0));
        return match;
    }

    private HostObject split(HostSpace space, Arguments args) {
        Matcher matcher = regex(args.get(0)).pattern().matcher(space.text(args.get(1)));
        long limit = args.size() > 2 && space.toLong(args.get(2)) > 0 ? space.toLong(args.get(2)) : Long.MAX_VALUE;
        List<HostObject> parts = new ArrayList<>();
        String text = space.text(args.get(1));
        int at = 0;
        while (limit > 0 && matcher.find()) {
            if (matcher.end() > matcher.start()) {
                parts.add(RegexMatches.wrap(text.substring(at, matcher.start()), args.get(1)));
                for (int group = 1; group <= matcher.groupCount(); group++) {
                    parts.add(RegexMatches.wrap(matcher.group(group), args.get(1)));
                }
                at = matcher.end();
                limit--;
            }
        }
        parts.add(RegexMatches.wrap(text.substring(at), args.get(1)));
        return new HostList(parts);
    }

    /** {@code pattern.subn(replacement, text, count)}. */
    private HostTuple substitute(HostSpace space, Arguments args) {
        HostObject given = args.get(2);
        String text = space.text(given);
        HostObject count = args.get(3, "count");
        long limit = count == null || space.toLong(count) == 0 ? Long.MAX_VALUE : space.toLong(count);
        boolean template = args.get(1).payload() instanceof HostStr || args.get(1).payload() instanceof HostUnicode;
        Matcher matcher = regex(args.get(0)).pattern().matcher(text);
        StringBuilder out = new StringBuilder();
        int at = 0;
        long done = 0;
        while (done < limit && matcher.find()) {
            out.append(text, at, matcher.start());
            out.append(template ? RegexMatches.expand(space.text(args.get(1)), matcher, regex(args.get(0)).names())
                    : space.text(space.call(args.get(1), newMatch(Arguments.of(args.get(0), given), matcher))));
            at = matcher.end();
            done++;
        }
        out.append(text.substring(at));
        return HostTuple.of(RegexMatches.wrap(out.toString(), given), new HostInt(done));
    }
}
