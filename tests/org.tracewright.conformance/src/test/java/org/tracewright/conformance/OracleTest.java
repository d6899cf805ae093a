package org.tracewright.conformance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The oracles know both Pythons, and what they refuse fails for itself alone. */
public class OracleTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void knowsBothPythons() {
        ConformanceProgram three = program("functions/arguments.py");
        assertEquals(new Outcome("4\n5\nseven!\n15\n1\n5\n1\n", 0), Oracle.python3(List.of(three)).get(three).outcome());
        ConformanceProgram two = program("py2/print_statement.py");
        assertEquals("one", Oracle.python2(List.of(two)).get(two).outcome().output().substring(0, 3));
    }

    @Test
    public void answersForEachProgramByItself() throws IOException {
        ConformanceProgram wrong = temporary("wrong.py", "def target(driver, args):\n    return nothing\n");
        ConformanceProgram right = temporary("right.py", "def main(argv):\n    return 3\ndef target(driver, args):\n    return main\n");
        ConformanceProgram deadly = temporary("deadly.py", "import os\nos._exit(1)\n");
        Map<ConformanceProgram, Oracle.Answer> answers = Oracle.python3(List.of(wrong, right, deadly));
        assertEquals(new Outcome("", 3), answers.get(right).outcome());
        AssertionError refusal = assertThrows(AssertionError.class, answers.get(wrong)::outcome);
        assertTrue(refusal.getMessage(), refusal.getMessage().contains("does not accept wrong.py"));
        AssertionError death = assertThrows(AssertionError.class, answers.get(deadly)::outcome);
        assertTrue(death.getMessage(), death.getMessage().contains("ended before it answered for deadly.py"));
    }

    private ConformanceProgram temporary(String name, String text) throws IOException {
        Path root = folder.getRoot().toPath();
        Files.writeString(root.resolve(name), text);
        return new ConformanceProgram(root, name, List.of(), List.of());
    }

    private static ConformanceProgram program(String name) {
        return ConformanceProgram.all().stream().filter(program -> program.name().equals(name)).findFirst().orElseThrow();
    }
}
