package org.tracewright.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What {@code new} writes is a program without errors that runs and passes its own tests. */
public class NewCommandTest {

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void whatIsWrittenRuns() throws Exception {
        Path project = folder.getRoot().toPath().resolve("counter");
        assertEquals(0, Invocation.of("new", project.toString()).status());
        String main = project.resolve("counter.py").toString();
        Invocation check = Invocation.of("check", main);
        assertEquals(check.err(), 0, check.status());
        Invocation run = Invocation.of("run", main, project.resolve("countdown.txt").toString());
        assertEquals(run.err(), "10\n9\n8\n7\n6\n5\n4\n3\n2\n1\n", run.programOut());
        assertEquals(0, run.status());
    }

    @Test
    public void itsTestsPassInPythonAndTranslated() throws Exception {
        Path project = folder.getRoot().toPath().resolve("counter");
        assertEquals(0, Invocation.of("new", project.toString()).status());
        Path test = project.resolve("test_counter.py");
        for (List<String> how : List.of(List.of("interpret", "--stage", "import", test.toString()), List.of("run", test.toString()))) {
            Invocation run = Invocation.of(how.toArray(String[]::new));
            assertEquals(run.err() + run.programErr(), "9 tests, 0 failures\n", run.programOut());
            assertEquals(0, run.status());
        }
        Files.writeString(test, Files.readString(test).replace("'25'", "'26'"));
        Invocation wrong = Invocation.of("run", test.toString());
        assertEquals(1, wrong.status());
        assertTrue(wrong.programOut(), wrong.programOut().endsWith("9 tests, 1 failures\n"));
    }

    @Test
    public void refusesBadNamesAndWhatIsThere() throws Exception {
        for (String name : List.of("print", "Big", "9lives", "a-b")) {
            assertEquals(name, 2, Invocation.of("new", folder.getRoot().toPath().resolve(name).toString()).status());
        }
        Invocation there = Invocation.of("new", folder.newFolder("there").toString());
        assertEquals(2, there.status());
        assertTrue(there.err(), there.err().endsWith("there is there already\n"));
    }
}
