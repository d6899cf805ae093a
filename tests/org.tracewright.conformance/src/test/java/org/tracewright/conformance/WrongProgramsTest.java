package org.tracewright.conformance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;

/** Every wrong program gets the faults it says, at the places it says, with causes that go through the places it says. */
@RunWith(Parameterized.class)
public class WrongProgramsTest {

    private final WrongProgram program;

    public WrongProgramsTest(WrongProgram program) {
        this.program = program;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> programs() {
        List<WrongProgram> all = WrongProgram.all();
        assertTrue(all.size() + " wrong programs", all.size() >= 80);
        long inTwoFiles = all.stream().filter(WrongProgram::hasOriginsInTwoFiles).count();
        assertTrue(inTwoFiles + " wrong programs with origins in two files", inTwoFiles >= 10);
        return all.stream().map(program -> new Object[] {program}).toList();
    }

    @Test(timeout = 60_000)
    public void isRefusedWhereItIsWrong() {
        Translation translation = new Translation(program.file(), TranslationOptions.standard(), Progress.NONE);
        translation.simplified();
        List<Diagnostic> found = translation.diagnostics();
        assertEquals(found.toString(), program.expected(),
                found.stream().map(fault -> fault.code() + " " + place(fault.position()) + ":" + fault.position().column()).sorted().toList());
        Set<String> missing = new TreeSet<>(program.causes());
        missing.removeAll(found.stream().flatMap(fault -> fault.causes().stream()).map(cause -> place(cause.position())).collect(Collectors.toSet()));
        assertEquals("places missing in the causes of " + found, Set.of(), missing);
        for (Diagnostic fault : found) {
            assertTrue("a message for people: " + fault, !fault.message().isBlank() && !fault.message().contains("java."));
        }
    }

    private static String place(SourcePosition position) {
        Path file = Path.of(position.file());
        return (file.startsWith(WrongProgram.ROOT) ? WrongProgram.ROOT.relativize(file) : file) + ":" + position.line();
    }
}
