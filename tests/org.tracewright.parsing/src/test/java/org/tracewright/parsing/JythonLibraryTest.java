package org.tracewright.parsing;

import static org.junit.Assert.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.Test;
import org.python.util.PythonInterpreter;

/** Python 2.7: every file of Jython's library has the tree that Jython's own parser makes of it. */
public class JythonLibraryTest {

    private static final int FILES = 669;
    /** Written for Python 3 only. */
    private static final List<String> REJECTED_BY_JYTHON = List.of("Lib/lib2to3/tests/data/py3_test_grammar.py");

    @Test
    public void sameTrees() throws IOException, InterruptedException {
        Comparison comparison = new Comparison(Python2Dump::of);
        List<String> rejected = new ArrayList<>();
        JythonAst jython = new JythonAst();
        try (ZipFile jar = new ZipFile(new File(PythonInterpreter.class.getProtectionDomain().getCodeSource().getLocation().getPath()))) {
            List<? extends ZipEntry> files = jar.stream().filter(entry -> entry.getName().matches("Lib/.*\\.py"))
                    .sorted(Comparator.comparing(ZipEntry::getName)).toList();
            assertEquals(FILES, files.size());
            for (ZipEntry file : files) {
                byte[] content = content(jar, file);
                Optional<String> expected = jython.dump(content, file.getName());
                expected.ifPresentOrElse(tree -> comparison.compare(file.getName(), content, tree), () -> rejected.add(file.getName()));
            }
        }
        assertEquals(REJECTED_BY_JYTHON, rejected);
        assertEquals(List.of(), comparison.differences());
        assertEquals(FILES - rejected.size(), comparison.equal());
    }

    private static byte[] content(ZipFile jar, ZipEntry file) throws IOException {
        try (InputStream in = jar.getInputStream(file)) {
            return in.readAllBytes();
        }
    }
}
