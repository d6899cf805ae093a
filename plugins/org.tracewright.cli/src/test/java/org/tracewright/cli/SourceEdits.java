package org.tracewright.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Edits of Python source as people make them, some of which leave a program with errors. */
final class SourceEdits {

    private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");
    private static final Pattern TEXT = Pattern.compile("(?<=[\"'])[A-Za-z ]+(?=[\"'])");
    private static final Pattern PARAMETERS = Pattern.compile("(?<=def \\w{1,20}\\([\\w, ]{1,40})(?=\\):)");
    private static final Pattern CLASS = Pattern.compile("(?m)(?<=^class \\w{1,20}\\(\\w{1,20}\\):\n)");
    private static final Pattern RESULT = Pattern.compile("(?m)(?<=^ {4,8}return [^\n]{1,60})$");

    private final Random random;
    private int added;

    SourceEdits(Random random) {
        this.random = random;
    }

    /** The text with one edit. */
    String edited(String text) {
        return switch (random.nextInt(10)) {
            case 0 -> lines(text, (lines, at) -> lines.remove((int) at));
            case 1 -> lines(text, (lines, at) -> lines.add(at, lines.get(at)));
            case 2 -> lines(text, (lines, at) -> Collections.swap(lines, at, Math.max(0, at - 1)));
            case 3, 4 -> lines(text, (lines, at) -> lines.add(at, "# moves what follows"));
            case 5 -> replace(text, CLASS, "    limit%d = %d\n".formatted(added++, random.nextInt(9)));
            case 6 -> replace(text, PARAMETERS, ", more%d=%d".formatted(added++, random.nextInt(9)));
            case 7 -> replace(text, TEXT, "other " + random.nextInt(9));
            case 8 -> function(text);
            default -> replace(text, NUMBER, String.valueOf(random.nextInt(9)));
        };
    }

    /** Changes a list of lines at an index. */
    private interface LineEdit {

        void edit(List<String> lines, Integer at);
    }

    private String lines(String text, LineEdit edit) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        edit.edit(lines, random.nextInt(lines.size()));
        return String.join("\n", lines) + "\n";
    }

    /** Puts other text for one of the places that match. */
    private String replace(String text, Pattern where, String by) {
        List<MatchResult> places = where.matcher(text).results().toList();
        if (places.isEmpty()) {
            return text;
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        return text.substring(0, place.start()) + by + text.substring(place.end());
    }

    /** Adds a function at the top and its value to a result. */
    private String function(String text) {
        String name = "added" + added++;
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = IntStream.range(0, lines.size()).filter(line -> lines.get(line).startsWith("def ") || lines.get(line).startsWith("class ")).findFirst().orElse(0);
        lines.addAll(at, List.of("def " + name + "(n):", "    return n * " + random.nextInt(9) + " + 1", ""));
        return replace(String.join("\n", lines) + "\n", RESULT, " + " + name + "(" + random.nextInt(9) + ")");
    }
}
