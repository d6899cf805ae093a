package org.tracewright.translator.driver;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.tracewright.flow.Diagnostic;
import org.tracewright.frontend.importing.CachingCompiler;
import org.tracewright.frontend.importing.Dependency;
import org.tracewright.frontend.objspace.flow.FlowMemory;
import org.tracewright.translator.reuse.GraphMemory;

/**
 * Translations of one target that follow each other as its files change, for a builder or a watching command. What does not depend on the change is kept: the
 * whole translation where no file that it depends on is another one, and else the code of every module whose text is the same, the flow graph of every function that
 * would get the same, and what is known of every function whose lowered graph is the same. Import, inference and lowering run anew. The result is that of a
 * {@link Translation} from nothing; graphs of later stages of which enough is known are made when somebody asks for them.
 *
 * <p>A program with errors does not replace what is known of flow graphs: the one without, which follows as a rule, is like the one before.
 *
 * <p>One thread at a time may use a session; another one is refused. {@link Progress#isCancelled()} may say yes at any time, from any thread: the session is then
 * as it was before, with its last result.
 */
public final class TranslationSession {

    /**
     * A translation that ran to its end, or to its errors.
     *
     * @param translation  the stages and their results
     * @param stage        the last stage that was asked for
     * @param diagnostics  what is wrong with the program
     * @param dependencies the paths that the result depends on, with their state at that time
     * @param flowGraphs   which of the program's flow graphs the session had to make, and how many it knew
     */
    public record Result(Translation translation, Stage stage, List<Diagnostic> diagnostics, Map<Path, Dependency> dependencies, FlowMemory.Use flowGraphs) {

        /** Whether all of these paths are as they were. */
        public boolean isCurrent() {
            return dependencies.entrySet().stream().allMatch(entry -> entry.getValue().holds(entry.getKey()));
        }
    }

    private final Path target;
    private final TranslationOptions options;
    private final CachingCompiler compiler;
    private final GraphMemory memory = new GraphMemory();
    private final FlowMemory flowMemory = new FlowMemory();
    private final ReentrantLock use = new ReentrantLock();
    private Result last;

    /** A session that has translated nothing yet. The target and the options stay the same for all of it. */
    public TranslationSession(Path target, TranslationOptions options) {
        this.target = target;
        this.compiler = new CachingCompiler(options.compiler());
        this.options = options.withCompiler(compiler);
    }

    /**
     * Translates up to a stage; does nothing that the last result has.
     *
     * @throws java.util.concurrent.CancellationException if the progress says so
     * @throws IllegalStateException if another thread is at it
     */
    public Result translate(Stage stage, Progress progress) {
        if (!use.tryLock()) {
            throw new IllegalStateException("another thread uses this session");
        }
        try {
            if (last == null || last.stage().compareTo(stage) < 0 || !last.isCurrent()) {
                last = translateAnew(stage, progress);
            }
            return last;
        } finally {
            use.unlock();
        }
    }

    private Result translateAnew(Stage stage, Progress progress) {
        FlowMemory.Use flowGraphs = flowMemory.begin();
        Translation translation = new Translation(target, options, progress, memory, flowGraphs);
        translation.runTo(stage);
        if (translation.imported().isUsable()) {
            compiler.forgetUnused();
        }
        if (stage.compareTo(Stage.LOWER) >= 0 && translation.diagnostics().isEmpty()) {
            flowGraphs.keep();
        }
        return new Result(translation, stage, translation.diagnostics(), translation.dependencies(), flowGraphs);
    }

    /** Whether the last translation, or the one under way, compiled a module of that text, which has no errors of syntax then. From any thread. */
    public boolean hasCompiled(String text, Path file) {
        return compiler.knows(text, file.toString());
    }

    /** The last result; empty before the first. */
    public Optional<Result> last() {
        return Optional.ofNullable(last);
    }
}
