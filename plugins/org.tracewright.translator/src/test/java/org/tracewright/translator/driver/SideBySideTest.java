package org.tracewright.translator.driver;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;
import org.tracewright.flow.ir.IrPrinter;
import org.tracewright.flow.ir.PrintOptions;

/** Translations have nothing in common: several at once give what each gives alone, to the byte. */
public class SideBySideTest {

    private static final Path EXAMPLES = Path.of("../org.tracewright.examples/examples");
    private static final Path TLR = EXAMPLES.resolve("tlr/tlr.py");
    private static final Path BRAINFUCK = EXAMPLES.resolve("brainfuck/brainfuck.py");

    @Test
    public void twoTranslationsAtOnceGiveWhatTheyGiveAlone() throws Exception {
        String tlr = translate(TLR);
        String brainfuck = translate(BRAINFUCK);
        assertNotEquals(tlr, brainfuck);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            CyclicBarrier start = new CyclicBarrier(3);
            List<Callable<String>> work = List.of(TLR, BRAINFUCK, TLR).stream().<Callable<String>>map(target -> () -> {
                start.await();
                return translate(target);
            }).toList();
            List<Future<String>> results = threads.invokeAll(work);
            assertEquals(tlr, results.get(0).get());
            assertEquals(brainfuck, results.get(1).get());
            assertEquals(tlr, results.get(2).get());
        } finally {
            threads.shutdownNow();
        }
    }

    private static String translate(Path target) {
        Translation translation = new Translation(target, TranslationOptions.standard(), Progress.NONE);
        StageResult<org.tracewright.flow.graph.Program> result = translation.simplified();
        assertEquals(List.of(), translation.diagnostics());
        return IrPrinter.print(result.value(), PrintOptions.WITH_POSITIONS);
    }
}
