package org.tracewright.translator.lowering;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.ir.IrPrinter;
import org.tracewright.flow.ir.PrintOptions;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;

/** What certain sources become, and what is refused only when it is lowered; the cases are in {@code forms.txt} and {@code refusals.txt}. */
public class LoweredFormTest {

    private static final Path CASES = Path.of("src/test/resources/org/tracewright/translator/lowering");
    private static final String TARGET = "\ndef target(driver, args):\n    return entry_point, None\n";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private record Case(String name, String source, String subject, List<String> expected) {
    }

    private static List<Case> read(String file) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String part : Files.readString(CASES.resolve(file)).split("(?m)^=== ")) {
            int dashes = part.indexOf("\n--- ");
            if (dashes >= 0) {
                List<String> rest = part.substring(dashes + 5).lines().toList();
                int end = part.indexOf('\n');
                cases.add(new Case(part.substring(0, end), part.substring(end + 1, dashes + 1), rest.get(0), rest.subList(1, rest.size())));
            }
        }
        return cases;
    }

    private Translation translation(Case one) throws IOException {
        Path file = folder.getRoot().toPath().resolve("forms.py");
        Files.writeString(file, one.source() + TARGET);
        return new Translation(file, TranslationOptions.standard(), Progress.NONE);
    }

    @Test
    public void sourcesBecomeTheseOperations() throws IOException {
        for (Case one : read("forms.txt")) {
            Translation translation = translation(one);
            var program = translation.lowered().value();
            assertEquals(one.name(), List.of(), translation.diagnostics());
            List<String> lines = declaration(IrPrinter.print(program, PrintOptions.PLAIN), one.subject());
            int at = 0;
            for (String expected : one.expected()) {
                int found = lines.subList(at, lines.size()).indexOf(expected);
                assertTrue(one.name() + ": no line '" + expected + "' in\n" + String.join("\n", lines), found >= 0);
                at += found + 1;
            }
        }
    }

    /** The lines of a function, by its name, or of a struct. */
    private static List<String> declaration(String ir, String subject) {
        String start = subject.startsWith("struct ") ? subject + " " : "function " + subject + "(";
        List<String> lines = ir.lines().dropWhile(l -> !l.startsWith(start)).toList();
        return lines.subList(0, lines.indexOf("}") + 1);
    }

    @Test
    public void refusalsNameTheOperationAndItsLine() throws IOException {
        for (Case one : read("refusals.txt")) {
            Translation translation = translation(one);
            translation.lowered();
            Diagnostic first = translation.diagnostics().isEmpty() ? null : translation.diagnostics().get(0);
            assertTrue(one.name() + ": nothing is refused", first != null);
            assertEquals(one.name(), one.subject(), first.position().line() + " " + first.message());
        }
    }
}
