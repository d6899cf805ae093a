package org.tracewright.frontend.objspace.host;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Methods of strings that take them apart. */
final class TextSplitting {

    private final HostType type;

    TextSplitting(HostType type) {
        this.type = type;
    }

    private HostObject wrap(String text) {
        return type == BuiltinTypes.UNICODE ? HostUnicode.of(text) : HostStr.of(text);
    }

    private HostObject wrap(List<String> parts) {
        List<HostObject> result = new ArrayList<>(parts.size());
        parts.forEach(part -> result.add(wrap(part)));
        return new HostList(result);
    }

    private static String separator(HostSpace space, Arguments args) {
        HostObject given = args.get(1, "sep");
        if (given == null || given == HostNone.NONE) {
            return null;
        }
        String separator = space.texts().text(given);
        if (separator.isEmpty()) {
            throw space.error(BuiltinTypes.VALUE_ERROR, "empty separator");
        }
        return separator;
    }

    private static long limit(HostSpace space, Arguments args) {
        HostObject given = args.get(2, "maxsplit");
        long limit = given == null ? -1 : Numbers.toLong(space, given);
        return limit < 0 ? Long.MAX_VALUE : limit;
    }

    HostObject split(HostSpace space, Arguments args) {
        String text = space.texts().text(args.get(0));
        String separator = separator(space, args);
        long limit = limit(space, args);
        return wrap(separator == null ? words(text, limit) : parts(text, separator, limit));
    }

    HostObject rsplit(HostSpace space, Arguments args) {
        String text = reversed(space.texts().text(args.get(0)));
        String separator = separator(space, args);
        long limit = limit(space, args);
        List<String> parts = new ArrayList<>();
        for (String part : separator == null ? words(text, limit) : parts(text, reversed(separator), limit)) {
            parts.add(reversed(part));
        }
        Collections.reverse(parts);
        return wrap(parts);
    }

    private static String reversed(String text) {
        char[] chars = new char[text.length()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = text.charAt(chars.length - 1 - i);
        }
        return new String(chars);
    }

    private static List<String> parts(String text, String separator, long limit) {
        List<String> result = new ArrayList<>();
        int at = 0;
        for (int next = text.indexOf(separator); next >= 0 && result.size() < limit; next = text.indexOf(separator, at)) {
            result.add(text.substring(at, next));
            at = next + separator.length();
        }
        result.add(text.substring(at));
        return result;
    }

    private static List<String> words(String text, long limit) {
        List<String> result = new ArrayList<>();
        int at = 0;
        while (true) {
            while (at < text.length() && TextMethods.isSpace(text.charAt(at))) {
                at++;
            }
            if (at == text.length()) {
                return result;
            }
            if (result.size() >= limit) {
                result.add(text.substring(at));
                return result;
            }
            int start = at;
            while (at < text.length() && !TextMethods.isSpace(text.charAt(at))) {
                at++;
            }
            result.add(text.substring(start, at));
        }
    }

    HostObject splitLines(HostSpace space, Arguments args) {
        String text = space.texts().text(args.get(0));
        boolean keep = args.size() > 1 && space.isTrue(args.get(1));
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            int next = end == text.length() ? end : text.startsWith("\r\n", end) ? end + 2 : end + 1;
            lines.add(text.substring(start, keep ? next : end));
            start = next;
        }
        return wrap(lines);
    }

    HostObject partition(HostSpace space, Arguments args, boolean last) {
        String text = space.texts().text(args.get(0));
        String separator = space.texts().text(args.get(1));
        if (separator.isEmpty()) {
            throw space.error(BuiltinTypes.VALUE_ERROR, "empty separator");
        }
        int at = last ? text.lastIndexOf(separator) : text.indexOf(separator);
        if (at < 0) {
            return last ? HostTuple.of(wrap(""), wrap(""), wrap(text)) : HostTuple.of(wrap(text), wrap(""), wrap(""));
        }
        return HostTuple.of(wrap(text.substring(0, at)), wrap(separator), wrap(text.substring(at + separator.length())));
    }
}
