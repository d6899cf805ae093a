package org.tracewright.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Each command on a program that is right and on one that is wrong. */
public class CommandsTest {

    private static final String RIGHT = """
            import os

            def square(n):
                return n * n

            def entry_point(argv):
                print "squares", square(len(argv)), argv[1]
                os.write(1, os.read(0, 100))
                return 3

            def target(driver, args):
                return entry_point, None
            """;
    private static final String OUTPUT = "squares 9 -x\nsome input\n";

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    private Path right;
    private Path wrong;

    @Before
    public void write() throws Exception {
        right = folder.newFile("my right.py").toPath();
        wrong = folder.newFile("wrong.py").toPath();
        Files.writeString(right, RIGHT);
        Files.writeString(wrong, RIGHT.replace("n * n", "n * 'x' + n"));
    }

    @Test
    public void runsAndInterprets() throws Exception {
        List<List<String>> ways = new ArrayList<>(List.of(List.of("run"), List.of("interpret")));
        for (String stage : List.of("import", "annotated", "lowered", "simplified", "optimized")) {
            ways.add(List.of("interpret", "--stage", stage));
        }
        for (List<String> how : ways) {
            String[] args = new String[how.size() + 3];
            how.toArray(args);
            args[how.size()] = right.toString();
            args[how.size() + 1] = "-x";
            args[how.size() + 2] = "--help";
            Invocation run = Invocation.of(args);
            assertEquals(how + run.err() + run.programErr(), 3, run.status());
            assertEquals(how.toString(), OUTPUT, run.programOut());
        }
    }

    @Test
    public void onlyTheFirstSeparatorIsNoArgument() throws Exception {
        Path telling = folder.newFile("telling.py").toPath();
        Files.writeString(telling, RIGHT.replace("argv[1]", "'.'.join(argv[1:])"));
        for (String how : List.of("run", "interpret")) {
            assertEquals(how, "squares 9 --help.x\nsome input\n", Invocation.of(how, telling.toString(), "--", "--help", "x").programOut());
            assertEquals(how, "squares 16 x.--.y\nsome input\n", Invocation.of(how, telling.toString(), "x", "--", "y").programOut());
            assertEquals(how, "squares 4 --\nsome input\n", Invocation.of(how, telling.toString(), "--", "--").programOut());
        }
    }

    @Test
    public void importTimeSeesTheVariablesGivenHoweverItIsRun() throws Exception {
        Path seeing = folder.newFile("seeing.py").toPath();
        Files.writeString(seeing, RIGHT.replace("return 3", "return CODE").replace("def entry_point", "import os\nCODE = int(os.getenv('GIVEN', '0'))\n\ndef entry_point"));
        for (List<String> how : List.of(List.of("run"), List.of("interpret"), List.of("interpret", "--stage", "lowered"))) {
            List<String> args = new ArrayList<>(how);
            args.addAll(List.of("-e", "GIVEN=7", seeing.toString(), "-x"));
            assertEquals(how.toString(), 7, Invocation.of(args.toArray(String[]::new)).status());
        }
    }

    @Test
    public void debuggedProgramsHaveAllTheirFunctions() throws Exception {
        Path raising = folder.newFile("raising.py").toPath();
        Files.writeString(raising, """
                def small(n):
                    if n > 0:
                        raise ValueError
                    return n

                def entry_point(argv):
                    return small(len(argv))

                def target(driver, args):
                    return entry_point
                """);
        Invocation optimized = Invocation.of("run", raising.toString());
        Invocation debugged = Invocation.of("run", "--debug", raising.toString());
        assertEquals(optimized.status(), debugged.status());
        assertTrue(optimized.programErr(), optimized.programErr().contains("line 3, in ") && !optimized.programErr().contains("in small"));
        assertTrue(debugged.programErr(), debugged.programErr().contains("line 3, in small"));
        assertEquals(TargetCommand.WRONG_USE, Invocation.of("run", "--debug", "--jit", raising.toString()).status());
    }

    @Test
    public void twoAtOnceDoWhatTheyDoAlone() throws Exception {
        Path other = folder.newFile("other.py").toPath();
        Files.writeString(other, RIGHT.replace("n * n", "n + 1000").replace("return 3", "return 4"));
        List<FutureTask<Invocation>> both = new ArrayList<>();
        for (Path program : List.of(right, other, right, other)) {
            both.add(new FutureTask<>(() -> Invocation.of("run", program.toString(), "-x")));
        }
        both.forEach(run -> new Thread(run).start());
        for (int i = 0; i < both.size(); i++) {
            Invocation run = both.get(i).get();
            assertEquals(run.err() + run.programErr(), 3 + i % 2, run.status());
            assertEquals(i % 2 == 0 ? "squares 4 -x\nsome input\n" : "squares 1002 -x\nsome input\n", run.programOut());
        }
    }

    @Test
    public void theStackHasTheSizeAskedFor() throws Exception {
        Path deep = folder.newFile("deep.py").toPath();
        Files.writeString(deep, """
                def down(n):
                    if n == 0:
                        return 0
                    return 1 + down(n - 1)

                def entry_point(argv):
                    try:
                        print down(int(argv[1]))
                    except RuntimeError:
                        print "too deep"
                    return 0

                def target(driver, args):
                    return entry_point, None
                """);
        assertEquals("200000\n", Invocation.of("run", "--stack", "256m", deep.toString(), "200000").programOut());
        assertEquals("too deep\n", Invocation.of("run", "--stack", "1m", deep.toString(), "200000").programOut());
        assertEquals(2, Invocation.of("run", "--stack", "much", deep.toString()).status());
    }

    @Test
    public void translatesToAJar() throws Exception {
        Path jar = folder.getRoot().toPath().resolve("out.jar");
        Invocation translate = Invocation.of("translate", right.toString(), "-o", jar.toString());
        assertEquals(translate.err(), 0, translate.status());
        for (String stage : List.of("import", "annotate", "lower", "simplify", "optimize", "backend")) {
            assertTrue(translate.out(), translate.out().contains("\n" + stage) || translate.out().startsWith(stage));
        }
        Path input = folder.newFile("input").toPath();
        Files.writeString(input, "some input\n");
        Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-jar", jar.toString(), "-x", "y")
                .redirectInput(input.toFile()).redirectErrorStream(true).start();
        assertEquals(OUTPUT, new String(process.getInputStream().readAllBytes()));
        assertEquals(3, process.waitFor());
    }

    @Test
    public void aTargetNamesItsJar() throws Exception {
        String name = folder.getRoot().toPath().resolve("sums-").toString();
        Files.writeString(right, RIGHT.replace("    return entry_point, None", "    driver.exe_name = '" + name + "%(backend)s'\n    return entry_point, None"));
        Invocation translate = Invocation.of("translate", right.toString());
        assertEquals(translate.err(), 0, translate.status());
        assertTrue(translate.out(), translate.out().contains("\nwrote " + name + "jvm.jar, "));
        assertTrue(Files.exists(Path.of(name + "jvm.jar")));
    }

    @Test
    public void refusesPlacesWhereNoJarCanBe() throws Exception {
        Invocation translate = Invocation.of("translate", right.toString(), "-o", folder.getRoot() + "/no/out.jar");
        assertEquals(2, translate.status());
        assertTrue(translate.err(), translate.err().endsWith("there is no such directory\n"));
    }

    @Test
    public void everyCommandReportsErrorsAlike() throws Exception {
        for (String command : List.of("check", "run", "translate", "graph")) {
            Invocation failed = Invocation.of(command, wrong.toString());
            assertEquals(command, 1, failed.status());
            assertTrue(failed.err(), failed.err().startsWith(wrong + ":4:12: error[type-error]: "));
            assertEquals("", failed.out() + failed.programOut());
        }
        assertEquals("", Invocation.of("check", right.toString()).err());
    }

    @Test
    public void printsGraphsAtEachStage() throws Exception {
        for (String stage : List.of("flow", "annotated", "lowered", "simplified")) {
            for (String format : List.of("text", "dot", "json")) {
                Invocation graph = Invocation.of("graph", right.toString(), "--function", "square", "--stage", stage, "--format", format);
                assertEquals(graph.err(), 0, graph.status());
                assertTrue(graph.out(), graph.out().contains("mul(") && !graph.out().contains("entry_point"));
            }
        }
        assertTrue(Invocation.of("graph", right.toString(), "--stage", "annotated").out().contains("argv_0: list of str"));
        assertEquals(2, Invocation.of("graph", right.toString(), "--function", "nothing").status());
    }
}
