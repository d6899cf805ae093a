package org.tracewright.parsing;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** Python 2.7: every file of Jython's library has the tree that Jython's own parser makes of it. */
public class JythonLibraryTest {

    private static final int FILES = 669;
    /** Written for Python 3 only. */
    private static final List<String> REJECTED_BY_JYTHON = List.of("Lib/lib2to3/tests/data/py3_test_grammar.py");

    @Test
    public void sameTrees() throws IOException {
        Comparison comparison = new Comparison(Python2Dump::of);
        List<String> rejected = new ArrayList<>();
        JythonAst jython = new JythonAst();
        try (JythonLibrary library = new JythonLibrary()) {
            List<String> files = library.files();
            assertEquals(FILES, files.size());
            for (String file : files) {
                byte[] content = library.content(file);
                jython.dump(content, file).ifPresentOrElse(tree -> comparison.compare(file, content, tree), () -> rejected.add(file));
            }
        }
        assertEquals(REJECTED_BY_JYTHON, rejected);
        assertEquals(List.of(), comparison.differences());
        assertEquals(FILES - rejected.size(), comparison.equal());
    }
}
