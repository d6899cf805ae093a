package org.tracewright.frontend.objspace.host.modules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites a Python regular expression as one of Java. Named groups become numbered ones, since Java allows fewer names. */
final class RegexTranslator {

    private static final Pattern COUNT = Pattern.compile("\\{(?=\\d|,\\d)(\\d*)(,\\d*)?\\}");

    private final String source;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private int at;
    private int groups;

    RegexTranslator(String source) {
        this.source = source;
    }

    /** Group names and their numbers; filled by {@link #translate}. */
    Map<String, Integer> names() {
        return names;
    }

    String translate() {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '\\') {
                escape();
            } else if (c == '[') {
                characterClass();
            } else if (c == '(') {
                group();
            } else if (c == '{') {
                brace();
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    /** A count, whose lower bound Java wants written; other braces stand for themselves. */
    private void brace() {
        Matcher count = COUNT.matcher(source).region(at, source.length());
        if (count.lookingAt()) {
            out.append(count.group(1).isEmpty() ? "{0" : "{" + count.group(1)).append(count.group(2) == null ? "" : count.group(2)).append('}');
            at = count.end();
        } else {
            out.append("\\{");
            at++;
        }
    }

    private void escape() {
        char c = at + 1 < source.length() ? source.charAt(at + 1) : '\\';
        out.append(c == 'Z' ? "\\z" : "\\" + c);
        at += 2;
    }

    private void characterClass() {
        out.append('[');
        at++;
        if (at < source.length() && source.charAt(at) == '^') {
            out.append('^');
            at++;
        }
        if (at < source.length() && source.charAt(at) == ']') {
            out.append("\\]");
            at++;
        }
        while (at < source.length() && source.charAt(at) != ']') {
            char c = source.charAt(at);
            if (c == '\\') {
                escape();
            } else {
                out.append(c == '[' || c == '&' || c == '^' ? "\\" + c : String.valueOf(c));
                at++;
            }
        }
        out.append(']');
        at++;
    }

    private void group() {
        if (source.startsWith("(?P<", at)) {
            int end = source.indexOf('>', at);
            groups++;
            names.put(source.substring(at + 4, end), groups);
            out.append('(');
            at = end + 1;
        } else if (source.startsWith("(?P=", at)) {
            int end = source.indexOf(')', at);
            out.append("(?:\\").append(names.getOrDefault(source.substring(at + 4, end), 0)).append(')');
            at = end + 1;
        } else if (source.startsWith("(?#", at)) {
            at = source.indexOf(')', at) + 1;
        } else {
            if (!source.startsWith("(?", at)) {
                groups++;
            }
            out.append('(');
            at++;
        }
    }
}
