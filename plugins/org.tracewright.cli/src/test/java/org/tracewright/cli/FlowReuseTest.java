package org.tracewright.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.backend.jvm.MethodMemory;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Stage;
import org.tracewright.translator.driver.TranslationOptions;
import org.tracewright.translator.driver.TranslationSession;

/**
 * Edits that give a program other answers to what the making of a flow graph asks it. The graphs that are made anew are those of functions with another code, and of those
 * that got another answer; what comes out is always what a translation from nothing gives.
 */
public class FlowReuseTest {

    /** Each function asks something of its own; {@code entry_point} reaches all. */
    private static final String PROGRAM = """
            from rpython.rlib.unroll import unrolling_iterable

            class Box(object):
                def __init__(self, value):
                    self.value = value

            class Base(object):
                def name(self):
                    return "base"

            class Derived(Base):
                def other(self):
                    return 1

            class Last(Derived):
                def name(self):
                    return "last " + Derived.name(self)

            class Trouble(Exception):
                pass

            class Worse(Exception):
                pass

            def stepper(down):
                if down:
                    def step(n):
                        return n - 1
                else:
                    def step(n):
                        return n + 1
                return step

            def adder(by):
                def add(n):
                    return n + by
                return add

            step = stepper(False)
            add = adder(3)
            BOX = Box(5)
            LEFT = [1, 2]
            RIGHT = [1, 2]
            TABLE = [2, 3, 5]
            PRIMES = unrolling_iterable(TABLE)
            SHORT = "ab"
            SAME = "".join(["a", "b"])
            PAIR = (1, "x")
            LEVEL = 0
            LONG = tuple([i * i for i in range(100)])

            def use_step(n):
                return step(n)

            def use_add(n):
                return add(n)

            def use_box(n):
                return BOX.value + n

            def pick(n):
                if n > 2:
                    chosen = LEFT
                else:
                    chosen = RIGHT
                chosen.append(n)
                return len(LEFT)

            def are_one():
                if LEFT is RIGHT:
                    return 1
                return 0

            def are_same():
                if SHORT is SAME:
                    return 1
                return 0

            def table(n):
                return TABLE[n % 3]

            def sum_primes(n):
                total = n
                for prime in PRIMES:
                    total = total * 3 + prime
                return total

            def pair(n):
                a, b = PAIR
                return b * (a + n)

            def increase(n, by=4):
                return n + by

            def make_inner(n):
                inner = lambda m: m + 2
                return inner(n)

            def in_long(n):
                for i in LONG:
                    if i == n:
                        return 1
                return 0

            def twice(n):
                return n * 2

            def count(n):
                while n > 0:
                    yield n
                    n -= 2

            def leveled(n):
                if LEVEL:
                    return twice(n)
                return n

            def fail(n):
                if n > 1:
                    raise Trouble()
                raise Worse()

            def handle(n):
                try:
                    fail(n)
                except Trouble:
                    return 1
                except Worse:
                    return 2

            def entry_point(argv):
                n = len(argv)
                print use_step(n), use_add(n), use_box(n), pick(n), are_one(), are_same(), table(n), sum_primes(n), pair(n)
                print make_inner(n), in_long(n), handle(n), Last().name(), Derived().name()
                print increase(n), twice(n), leveled(n)
                for i in count(n):
                    print i
                return 0

            def target(driver, args):
                return entry_point
            """;

    /** A test for two equal strings to be one, functions that make functions, and a tuple that is too long to look through: what these graphs depend on is not known. */
    private static final Set<String> ALWAYS = Set.of("are_same", "make_inner", "in_long");

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    private final MethodMemory memory = new MethodMemory();
    private TranslationSession session;
    private Path file;

    @Before
    public void translateOnce() throws IOException {
        file = Files.writeString(folder.getRoot().toPath().resolve("asking.py"), PROGRAM);
        session = new TranslationSession(file, TranslationOptions.standard());
        assertTrue(isRight());
    }

    @Test
    public void movedLinesAreNoOtherCode() throws IOException {
        edit("class Box", "# One more line,\n# and another.\nclass Box");
        assertMade();
    }

    @Test
    public void movedFunctionTellsOfItsErrorsAtItsNewPlace() throws IOException {
        replace("twice(n), leveled", "twice(None), leveled");
        replace("class Box", "# One more line.\nclass Box");
        assertFalse(isRight());
        assertMade("entry_point");
        long line = PROGRAM.lines().takeWhile(each -> !each.contains("return n * 2")).count() + 2;
        assertTrue(session.last().get().diagnostics().toString(), session.last().get().diagnostics().stream().anyMatch(each -> each.position().line() == line));
    }

    @Test
    public void anotherFunctionOfThatName() throws IOException {
        edit("stepper(False)", "stepper(True)");
        assertMade("step");
    }

    @Test
    public void anotherValueInClosure() throws IOException {
        edit("adder(3)", "adder(4)");
        assertMade("add");
    }

    @Test
    public void frozenClass() throws IOException {
        edit("    def __init__(self, value):", "    def _freeze_(self):\n        return True\n    def __init__(self, value):");
        assertMade("use_box");
    }

    @Test
    public void twoObjectsBecomeOneAndTwoAgain() throws IOException {
        edit("RIGHT = [1, 2]", "RIGHT = LEFT");
        assertMade("pick", "are_one");
        edit("RIGHT = LEFT", "RIGHT = [1, 2]");
        assertMade("pick", "are_one");
    }

    @Test
    public void twoEqualStringsBecomeOne() throws IOException {
        edit("SAME = \"\".join([\"a\", \"b\"])", "SAME = SHORT");
        assertMade();
    }

    @Test
    public void methodOverriddenBetween() throws IOException {
        edit("    def other(self):", "    def name(self):\n        return \"derived\"\n\n    def other(self):");
        assertMade("name");
    }

    @Test
    public void classOfAnotherName() throws IOException {
        edit("class Worse(Exception)", "class Bad(Exception)", "raise Worse()", "raise Bad()", "except Worse:", "except Bad:");
        assertMade("fail", "handle");
    }

    /** What the second handler takes is taken by the first. */
    @Test
    public void anotherBaseClass() throws IOException {
        edit("class Worse(Exception)", "class Worse(Trouble)");
        assertMade("fail", "handle");
    }

    @Test
    public void defaultOfParameter() throws IOException {
        edit("by=4", "by=5");
        assertMade();
    }

    @Test
    public void generator() throws IOException {
        edit("n -= 2", "n -= 3");
        assertMade("count");
    }

    /** The loop that is unrolled has the elements; the function that reads one at run time has not. */
    @Test
    public void elementOfTable() throws IOException {
        edit("[2, 3, 5]", "[2, 4, 5]");
        assertMade("sum_primes");
    }

    @Test
    public void lengthOfTable() throws IOException {
        edit("[2, 3, 5]", "[2, 3, 5, 7]");
        assertMade("sum_primes");
        edit("[2, 3, 5, 7]", "[]", "TABLE[n % 3]", "n");
        assertMade("sum_primes", "table");
        edit("= []", "= [2]");
        assertMade("sum_primes");
    }

    @Test
    public void itemOfTuple() throws IOException {
        edit("(1, \"x\")", "(1, \"y\")");
        assertMade("pair");
    }

    @Test
    public void branchThatIsNowTaken() throws IOException {
        edit("LEVEL = 0", "LEVEL = 1");
        assertMade("leveled");
    }

    /** The same graph serves each specialisation, and is asked for once more. */
    @Test
    public void hintsAndSpecialisation() throws IOException {
        edit("def leveled", "twice._annspecialcase_ = 'specialize:arg(0)'\nincrease._dont_inline_ = True\n\ndef leveled", "twice(n), leveled", "twice(3), twice(4), leveled");
        assertMade("entry_point");
    }

    /** Who calls it knows functions by their names, as some have a meaning of their own. */
    @Test
    public void decoratedFunction() throws IOException {
        edit("def stepper", "def traced(function):\n    return lambda n: function(n) + 1\n\ndef stepper", "def twice", "@traced\ndef twice");
        assertMade("<lambda>", "entry_point");
    }

    @Test
    public void whatIsNoLongerReachedIsForgotten() throws IOException {
        edit("print increase(n), twice(n)", "print twice(n)");
        assertMade("entry_point");
        edit("print twice(n)", "print increase(n), twice(n)");
        assertMade("entry_point", "increase");
    }

    @Test
    public void nameThatIsGoneAndComesBack() throws IOException {
        replace("LEVEL = 0", "");
        assertFalse(isRight());
        assertMade("leveled");
        replace("n * 2", "n * 4");
        assertFalse(isRight());
        assertMade("leveled", "twice");
        edit("PAIR =", "LEVEL = 0\nPAIR =");
        assertMade("twice");
    }

    @Test
    public void cancelledTranslationForgetsNothing() throws IOException {
        replace("n * 2", "n * 4");
        Progress impatient = new Progress() {
            private boolean late;

            @Override
            public void stage(Stage stage) {
                late = stage == Stage.LOWER;
            }

            @Override
            public boolean isCancelled() {
                return late;
            }
        };
        assertThrows(CancellationException.class, () -> session.translate(Stage.OPTIMIZE, impatient));
        edit("n -= 2", "n -= 3");
        assertMade("count", "twice");
    }

    /** Replaces each first text by the second. */
    private void replace(String... texts) throws IOException {
        String text = Files.readString(file);
        for (int i = 0; i < texts.length; i += 2) {
            assertTrue(texts[i], text.contains(texts[i]));
            text = text.replace(texts[i], texts[i + 1]);
        }
        Files.writeString(file, text);
    }

    private void edit(String... texts) throws IOException {
        replace(texts);
        assertTrue(isRight());
    }

    private boolean isRight() throws IOException {
        return CleanTranslation.compare(session, memory, file, false, Files.readString(file));
    }

    private void assertMade(String... functions) {
        Set<String> expected = new TreeSet<>(List.of(functions));
        expected.addAll(ALWAYS);
        TranslationSession.Result result = session.last().get();
        assertEquals(expected, result.flowGraphs().made().stream().map(name -> name.substring(name.lastIndexOf('.') + 1)).collect(Collectors.toCollection(TreeSet::new)));
    }
}
