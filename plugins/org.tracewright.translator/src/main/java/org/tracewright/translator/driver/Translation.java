package org.tracewright.translator.driver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Program;
import org.tracewright.frontend.importing.Dependency;
import org.tracewright.frontend.objspace.flow.FlowMemory;
import org.tracewright.frontend.objspace.flow.FlowResult;
import org.tracewright.frontend.objspace.flow.FlowSpace;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostSession;
import org.tracewright.translator.annotation.AnnotatedProgram;
import org.tracewright.translator.annotation.Annotator;
import org.tracewright.translator.jit.JitStage;
import org.tracewright.translator.lowering.Lowering;
import org.tracewright.translator.optimize.Optimizer;
import org.tracewright.translator.reuse.GraphMemory;
import org.tracewright.translator.simplify.Simplifier;

/**
 * One translation of one target: asks for a stage run those before it, each once. A stage with errors has no value, and the stages after it do not run.
 * Not safe for use by several threads; any number of translations may run side by side. A stage that is cancelled throws {@link CancellationException}, and what
 * is left of the translation is of no use.
 */
public final class Translation {

    private final Path target;
    private final TranslationOptions options;
    private final Progress progress;
    private final GraphMemory memory;
    private final FlowMemory.Use flowMemory;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private TargetImporter importer;
    private StageResult<ImportedProgram> imported;
    private StageResult<AnnotatedProgram> annotated;
    private StageResult<Program> lowered;
    private StageResult<Program> simplified;
    private StageResult<Program> split;
    private StageResult<Program> optimized;
    private StageResult<OptimizedPortals> optimizedPortals;
    private FlowSpace flowSpace;
    private Annotator annotator;
    private Map<String, HostFunction> origins;

    public Translation(Path target, TranslationOptions options, Progress progress) {
        this(target, options, progress, null, null);
    }

    /**
     * @param memory     what is known of the lowered graphs of the translation before this one; null where there is none
     * @param flowMemory what is known of its flow graphs; null where there is none
     */
    Translation(Path target, TranslationOptions options, Progress progress, GraphMemory memory, FlowMemory.Use flowMemory) {
        this.target = target;
        this.options = options;
        this.progress = progress;
        this.memory = memory;
        this.flowMemory = flowMemory;
    }

    /** The live program. */
    public StageResult<ImportedProgram> imported() {
        if (imported == null) {
            importer = new TargetImporter(target, options, progress);
            imported = run(Stage.IMPORT, importer::run);
        }
        return imported;
    }

    /** The paths that import read, listed or looked for, and their state then; empty before {@link #imported()}. */
    public Map<Path, Dependency> dependencies() {
        return importer == null ? Map.of() : importer.dependencies();
    }

    /** Runs the stages up to one, as far as there are no errors; those of backends are not run here. */
    public void runTo(Stage stage) {
        switch (stage) {
            case IMPORT -> imported();
            case ANNOTATE -> annotated();
            case LOWER -> lowered();
            case SIMPLIFY -> simplified();
            case JIT -> portals();
            case OPTIMIZE, BACKEND -> optimized();
        }
    }

    /** The types of everything reachable from the entry point. */
    public StageResult<AnnotatedProgram> annotated() {
        if (annotated == null) {
            StageResult<ImportedProgram> before = imported();
            annotated = before.isUsable() ? run(Stage.ANNOTATE, () -> annotate(before.value())) : StageResult.skipped();
        }
        return annotated;
    }

    private StageResult<AnnotatedProgram> annotate(ImportedProgram program) {
        flowSpace = new FlowSpace(program.space(), flowMemory);
        annotator = Annotator.create(program.space(), this::flowGraph);
        AnnotatedProgram result = annotator.annotate(program.entryPoint(), List.of(Annotator.commandLine()));
        return new StageResult<>(result.diagnostics().isEmpty() ? result : null, result.diagnostics(), 0);
    }

    private FlowGraph flowGraph(HostFunction function, Consumer<Diagnostic> errors) {
        checkCancelled();
        FlowResult result = flowSpace.build(function);
        result.diagnostics().forEach(errors);
        return result.graph();
    }

    /** The program on low-level types. */
    public StageResult<Program> lowered() {
        if (lowered == null) {
            StageResult<AnnotatedProgram> before = annotated();
            lowered = before.isUsable() ? run(Stage.LOWER, () -> lower(before.value())) : StageResult.skipped();
        }
        return lowered;
    }

    private StageResult<Program> lower(AnnotatedProgram program) {
        Lowering.Result result = new Lowering(program, annotator, imported().value().space()).lower();
        origins = result.origins();
        return new StageResult<>(result.program(), result.diagnostics(), 0);
    }

    /** The lowered program, simplified. */
    public StageResult<Program> simplified() {
        if (simplified == null) {
            StageResult<Program> before = lowered();
            simplified = before.isUsable()
                    ? run(Stage.SIMPLIFY, () -> new StageResult<>(simplify(before.value()), List.of(), 0)) : StageResult.skipped();
        }
        return simplified;
    }

    private Program simplify(Program program) {
        return memory == null ? Simplifier.simplify(program) : memory.simplify(program);
    }

    /** The simplified program with its portals split; what the JIT's code writer takes. */
    public StageResult<Program> portals() {
        if (split == null) {
            StageResult<Program> before = simplified();
            split = before.isUsable() ? run(Stage.JIT, () -> split(before.value())) : StageResult.skipped();
        }
        return split;
    }

    private StageResult<Program> split(Program program) {
        HostSession.Outcome<Set<String>> opaque = new TargetPolicy(imported().value()).opaque(origins);
        if (opaque.failed()) {
            return new StageResult<>(null, opaque.diagnostics(), 0);
        }
        JitStage.Result result = JitStage.run(program, opaque.value());
        return new StageResult<>(result.program(), result.diagnostics(), 0);
    }

    /** The program with split portals and small functions inlined; what a backend takes that puts a tracing compiler beside it. */
    public StageResult<OptimizedPortals> optimizedPortals() {
        if (optimizedPortals == null) {
            StageResult<Program> before = portals();
            optimizedPortals = before.isUsable()
                    ? run(Stage.OPTIMIZE, () -> new StageResult<>(optimizePortals(before.value()), List.of(), 0)) : StageResult.skipped();
        }
        return optimizedPortals;
    }

    private OptimizedPortals optimizePortals(Program program) {
        return memory == null ? OptimizedPortals.of(program) : OptimizedPortals.of(program, memory);
    }

    /** The simplified program with small functions inlined; what backends take. */
    public StageResult<Program> optimized() {
        if (optimized == null) {
            StageResult<Program> before = simplified();
            optimized = before.isUsable()
                    ? run(Stage.OPTIMIZE, () -> new StageResult<>(optimize(before.value()), List.of(), 0)) : StageResult.skipped();
        }
        return optimized;
    }

    private Program optimize(Program program) {
        return memory == null ? Optimizer.optimize(program, Optimizer.Settings.STANDARD) : memory.optimize(lowered().value());
    }

    /** Everything found by the stages that have run, in their order. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** What describes types in words; null before {@link #annotated()}. */
    public Annotator annotator() {
        return annotator;
    }

    private <T> StageResult<T> run(Stage stage, Supplier<StageResult<T>> work) {
        progress.stage(stage);
        checkCancelled();
        StageResult<T> result = StageResult.timed(work);
        checkCancelled();
        diagnostics.addAll(result.diagnostics());
        return result;
    }

    private void checkCancelled() {
        if (progress.isCancelled()) {
            throw new CancellationException("the translation was cancelled");
        }
    }
}
