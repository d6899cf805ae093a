package org.tracewright.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tracewright.lang.ParseResult;
import org.tracewright.lang.PythonParser;
import org.tracewright.lang.SourceDecoder;
import org.tracewright.lang.SourceDecodingException;

/** Compares our trees with those of an oracle, file by file, and keeps count. */
final class Comparison {

    private static final int SHOWN = 100;

    private final Function<ParseResult, String> dump;
    private final List<String> differences = new ArrayList<>();
    private int equal;

    Comparison(Function<ParseResult, String> dump) {
        this.dump = dump;
    }

    void compare(String file, byte[] content, String expected) {
        String found = found(file, content);
        if (found.equals(expected)) {
            equal++;
        } else {
            differences.add(file + ": " + difference(found, expected));
        }
    }

    private String found(String file, byte[] content) {
        try {
            ParseResult result = PythonParser.shared().parse(SourceDecoder.decode(content), file);
            return result.hasErrors() ? result.errors().get(0).toString() : dump.apply(result);
        } catch (SourceDecodingException | IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static String difference(String found, String expected) {
        int at = 0;
        while (at < found.length() && at < expected.length() && found.charAt(at) == expected.charAt(at)) {
            at++;
        }
        return around(found, at) + " instead of " + around(expected, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - SHOWN), Math.min(text.length(), at + SHOWN));
    }

    /** How many files had the same tree. */
    int equal() {
        return equal;
    }

    /** One line for each file that had not. */
    List<String> differences() {
        return List.copyOf(differences);
    }
}
