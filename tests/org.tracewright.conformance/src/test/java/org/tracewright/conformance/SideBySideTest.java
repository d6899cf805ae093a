package org.tracewright.conformance;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;
import org.tracewright.backend.jvm.JvmBackend;
import org.tracewright.backend.jvm.JvmImage;
import org.tracewright.backend.jvm.JvmOptions;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.ir.IrPrinter;
import org.tracewright.flow.ir.PrintOptions;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.StageResult;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;

/** Translations that run side by side in one virtual machine give what they give alone, byte for byte. */
public class SideBySideTest {

    private static final List<String> NAMES = List.of("large/lisp.py", "large/json.py", "large/richards.py", "dicts/own_equality.py");
    private static final int ROUNDS = 3;

    /** All that comes out of a translation. */
    private record Result(String ir, Map<String, List<Byte>> classes) {
    }

    @Test(timeout = 120_000)
    public void translationsDoNotDisturbEachOther() throws Exception {
        List<ConformanceProgram> programs = ConformanceProgram.all().stream().filter(program -> NAMES.contains(program.name())).toList();
        assertEquals(NAMES.size(), programs.size());
        List<Result> alone = programs.stream().map(SideBySideTest::translate).toList();
        ExecutorService threads = Executors.newFixedThreadPool(NAMES.size());
        try {
            for (int round = 0; round < ROUNDS; round++) {
                List<Future<Result>> together = new ArrayList<>();
                for (ConformanceProgram program : programs) {
                    together.add(threads.submit(() -> translate(program)));
                }
                for (int i = 0; i < programs.size(); i++) {
                    Result result = together.get(i).get();
                    assertEquals(programs.get(i).name(), alone.get(i).ir(), result.ir());
                    assertEquals(programs.get(i).name(), alone.get(i).classes(), result.classes());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Result translate(ConformanceProgram program) {
        Translation translation = new Translation(program.file(), TranslationOptions.standard(), Progress.NONE);
        StageResult<Program> result = translation.optimized();
        if (!result.isUsable()) {
            throw new AssertionError(translation.diagnostics().toString());
        }
        JvmImage image = JvmBackend.generate(result.value(), JvmOptions.named(program.commandName()));
        Map<String, List<Byte>> classes = new TreeMap<>();
        image.classes().forEach((name, bytes) -> classes.put(name, bytes(bytes)));
        image.resources().forEach((name, bytes) -> classes.put(name, bytes(bytes)));
        return new Result(IrPrinter.print(result.value(), PrintOptions.PLAIN), classes);
    }

    private static List<Byte> bytes(byte[] array) {
        List<Byte> list = new ArrayList<>(array.length);
        for (byte b : array) {
            list.add(b);
        }
        return Collections.unmodifiableList(list);
    }
}
