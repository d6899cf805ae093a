package org.tracewright.cli;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tracewright.backend.jvm.JitInput;
import org.tracewright.backend.jvm.JvmBackend;
import org.tracewright.backend.jvm.JvmImage;
import org.tracewright.backend.jvm.JvmOptions;
import org.tracewright.backend.jvm.MethodMemory;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.ir.IrPrinter;
import org.tracewright.flow.ir.PrintOptions;
import org.tracewright.frontend.objspace.host.HostNames;
import org.tracewright.translator.annotation.AnnotatedGraph;
import org.tracewright.translator.driver.OptimizedPortals;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Stage;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;
import org.tracewright.translator.driver.TranslationSession;

/** A translation from nothing, which a session must equal: in errors, types, the graphs of every stage, and the files of the jar to the byte. */
final class CleanTranslation {

    private static final JvmOptions OPTIONS = JvmOptions.named("test");

    private CleanTranslation() {
    }

    /** Compares what both give of the program as it is now; whether it has no errors. */
    static boolean compare(TranslationSession session, MethodMemory memory, Path target, boolean jit, String where) {
        Translation clean = new Translation(target, TranslationOptions.standard(), Progress.NONE);
        Program expected = clean.optimized().value();
        OptimizedPortals portals = jit ? clean.optimizedPortals().value() : null;
        TranslationSession.Result result = session.translate(Stage.OPTIMIZE, Progress.NONE);
        Translation incremental = result.translation();
        OptimizedPortals incrementalPortals = jit ? incremental.optimizedPortals().value() : null;
        assertEquals(where, clean.diagnostics(), incremental.diagnostics());
        if (expected == null || jit && portals == null) {
            return false;
        }
        assertEqual(where, JvmBackend.generate(expected, OPTIONS), JvmBackend.generate(incremental.optimized().value(), OPTIONS, null, memory));
        if (jit) {
            assertEqual(where, image(portals, new MethodMemory()), image(incrementalPortals, memory));
            assertEquals(where, text(portals.optimized()), text(incrementalPortals.optimized()));
        }
        assertEquals(where, types(clean), types(incremental));
        assertEquals(where, text(clean.simplified().value()), text(incremental.simplified().value()));
        assertEquals(where, text(expected), text(incremental.optimized().value()));
        return true;
    }

    private static JvmImage image(OptimizedPortals portals, MethodMemory memory) {
        return JvmBackend.generate(portals.optimized(), OPTIONS, new JitInput(portals.split(), portals.copies()), memory);
    }

    private static void assertEqual(String where, JvmImage one, JvmImage other) {
        assertEquals(where, List.copyOf(one.classes().keySet()), List.copyOf(other.classes().keySet()));
        assertEquals(where, one.largeMethods(), other.largeMethods());
        assertEqual(where, one.classes(), other.classes());
        assertEqual(where, one.resources(), other.resources());
    }

    private static void assertEqual(String where, Map<String, byte[]> one, Map<String, byte[]> other) {
        one.forEach((name, bytes) -> assertArrayEquals(where + name, bytes, other.get(name)));
    }

    /** All graphs as inference has them, with the types of their variables. */
    private static String types(Translation translation) {
        HostNames names = new HostNames(translation.imported().value().space());
        PrintOptions options = PrintOptions.WITH_POSITIONS
                .withTypeNames(variable -> translation.annotator().describe(translation.annotated().value().annotation(variable)));
        return translation.annotated().value().graphs().stream().map(AnnotatedGraph::graph).map(graph -> IrPrinter.print(graph, names::of, options))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Program program) {
        return IrPrinter.print(program, PrintOptions.WITH_POSITIONS);
    }
}
