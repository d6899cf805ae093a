package org.tracewright.parsing;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/**
 * Recovery: of a file of some 500 lines, one token is left out at 200 places, one at a time. What is then wrong gives one error, in the statement that lost the
 * token or the line behind it, and all other definitions at the top level are still in the tree.
 */
public class DeletedTokenTest {

    private static final String FILE = "Lib/shutil.py";
    private static final int DELETIONS = 200;
    private static final long SEED = 20;

    private final JythonAst jython = new JythonAst();

    @Test
    public void oneErrorAtThePlaceAndNoDefinitionLost() throws IOException {
        List<String> faults = new ArrayList<>();
        int rejected = 0;
        try (JythonLibrary library = new JythonLibrary()) {
            String text = new String(library.content(FILE), StandardCharsets.UTF_8);
            for (Deletion deletion : Deletion.choose(text, DELETIONS, SEED)) {
                boolean isValid = jython.accepts(deletion.text(), FILE);
                rejected += isValid ? 0 : 1;
                boolean isRight = isValid ? deletion.errors().isEmpty() : deletion.errors().size() == 1 && deletion.isNear(deletion.errors().get(0));
                if (!isRight || !deletion.lost().isEmpty()) {
                    faults.add("valid: " + isValid + ", " + deletion);
                }
            }
        }
        assertEquals("seed " + SEED, List.of(), faults);
        assertEquals("most deletions make the file wrong", true, rejected > DELETIONS / 2);
    }
}
