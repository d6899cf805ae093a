package org.tracewright.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program of {@code wrong/} and the faults that it says it has, in lines {@code # expect: code [file] line:column} at its
 * top; a line {@code # because: [file] line} names a place that the chain of causes of some fault must go through.
 *
 * @param expected all faults, as {@code code file:line:column}, sorted
 * @param causes   places, as {@code file:line}
 */
record WrongProgram(Path file, List<String> expected, List<String> causes) {

    static final Path ROOT = Path.of("wrong").toAbsolutePath();

    private static final Pattern EXPECT = Pattern.compile("# expect: (?<code>[a-z-]+) (?:(?<file>\\S+\\.py) )?(?<place>\\d+:\\d+)");
    private static final Pattern BECAUSE = Pattern.compile("# because: (?:(?<file>\\S+\\.py) )?(?<line>\\d+)");

    static List<WrongProgram> all() {
        try (Stream<Path> files = Files.list(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".py")).sorted().map(WrongProgram::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WrongProgram read(Path file) {
        String own = file.getFileName().toString();
        List<String> expected = new ArrayList<>();
        List<String> causes = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.takeWhile(line -> line.startsWith("# ")).forEach(line -> {
                Matcher expect = EXPECT.matcher(line);
                Matcher because = BECAUSE.matcher(line);
                if (expect.matches()) {
                    expected.add(expect.group("code") + " " + or(expect.group("file"), own) + ":" + expect.group("place"));
                } else if (because.matches()) {
                    causes.add(or(because.group("file"), own) + ":" + because.group("line"));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (expected.isEmpty()) {
            throw new AssertionError(file + " expects nothing");
        }
        return new WrongProgram(file, expected.stream().sorted().toList(), List.copyOf(causes));
    }

    /** Whether the causes lie in more than one file. */
    boolean hasOriginsInTwoFiles() {
        return causes.stream().map(place -> place.substring(0, place.lastIndexOf(':'))).distinct().count() > 1;
    }

    private static String or(String given, String otherwise) {
        return given == null ? otherwise : given;
    }

    @Override
    public String toString() {
        return ROOT.relativize(file).toString();
    }
}
