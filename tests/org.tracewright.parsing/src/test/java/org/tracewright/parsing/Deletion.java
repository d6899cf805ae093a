package org.tracewright.parsing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tracewright.lang.ParseResult;
import org.tracewright.lang.PythonParser;
import org.tracewright.lang.SyntaxError;
import org.tracewright.lang.rpython.ClassDef;
import org.tracewright.lang.rpython.Decorated;
import org.tracewright.lang.rpython.FunctionDef;
import org.tracewright.lang.rpython.Statement;

/** A text from which one token is left out, and what the parser makes of that. */
final class Deletion {

    private static final Pattern TOKEN = Pattern.compile("(?s)#[^\\n]*|[uUrRbB]{0,2}(?:\"\"\".*?\"\"\"|'''.*?'''|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*')"
            + "|\\w+|[*/<>]{2}=?|[-+*/%&|^<>=!]=|[^\\s\\w\\\\]");

    private final String whole;
    private final int start;
    private final String token;
    private final ParseResult before;
    private final ParseResult result;

    private Deletion(ParseResult before, int start, int end) {
        this.before = before;
        whole = before.source();
        this.start = start;
        token = whole.substring(start, end);
        result = PythonParser.shared().parse(whole.substring(0, start) + whole.substring(end), "deletion.py");
    }

    /** Leaves tokens out, each alone, that a seed chooses; comments are none. */
    static List<Deletion> choose(String text, int count, long seed) {
        List<int[]> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (text.charAt(matcher.start()) != '#') {
                tokens.add(new int[] {matcher.start(), matcher.end()});
            }
        }
        ParseResult before = PythonParser.shared().parse(text, "whole.py");
        Collections.shuffle(tokens, new Random(seed));
        return tokens.subList(0, Math.min(count, tokens.size())).stream().map(range -> new Deletion(before, range[0], range[1])).toList();
    }

    /** The text without the token. */
    String text() {
        return result.source();
    }

    /** Where the token was and what it was. */
    String place() {
        return line(start) + ": without " + token;
    }

    List<SyntaxError> errors() {
        return result.errors();
    }

    /** The definitions at the top level that are gone, but for the one, if any, that begins in the very line. */
    Set<String> lost() {
        Set<String> lost = new TreeSet<>(definitions(before, line(start)));
        lost.removeAll(definitions(result, 0));
        return lost;
    }

    private static Set<String> definitions(ParseResult parsed, int exceptLine) {
        Set<String> names = new TreeSet<>();
        for (Statement statement : parsed.module().getStatements()) {
            Statement inner = statement instanceof Decorated decorated ? decorated.getDefinition() : statement;
            if (inner != null && parsed.position(inner).line() == exceptLine) {
                continue;
            }
            if (inner instanceof FunctionDef function) {
                names.add("def " + function.getName());
            } else if (inner instanceof ClassDef type) {
                names.add("class " + type.getName());
            }
        }
        return names;
    }

    /** Whether an error lies in the statement that lost the token, or in the line right behind it. */
    boolean isNear(SyntaxError error) {
        int first = line(start);
        while (first > 1 && isContinued(first - 1)) {
            first--;
        }
        int last = line(start);
        while (isContinued(last)) {
            last++;
        }
        last = nextWithText(last);
        return error.line() >= first && error.line() <= last;
    }

    private int nextWithText(int line) {
        String[] lines = whole.split("\n", -1);
        int next = line + 1;
        while (next <= lines.length && (lines[next - 1].isBlank() || lines[next - 1].stripLeading().startsWith("#"))) {
            next++;
        }
        return next;
    }

    /** Whether brackets or a string are open at the end of a line of the whole whole. */
    private boolean isContinued(int line) {
        int end = 0;
        for (int i = 0; i < line; i++) {
            int next = whole.indexOf('\n', end);
            if (next < 0) {
                return false;
            }
            end = next + 1;
        }
        int depth = 0;
        Matcher matcher = TOKEN.matcher(whole);
        while (matcher.find() && matcher.start() < end) {
            if (matcher.end() > end) {
                return true;
            }
            depth += "([{".contains(matcher.group()) ? 1 : ")]}".contains(matcher.group()) ? -1 : 0;
        }
        return depth > 0 || whole.substring(0, end).endsWith("\\\n");
    }

    private int line(int offset) {
        return (int) whole.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    @Override
    public String toString() {
        return place() + " -> lost " + lost() + ", errors " + errors().stream().map(e -> e.line() + ":" + e.column() + " " + e.message()).toList();
    }
}
