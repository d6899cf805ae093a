package org.tracewright.translator.driver;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tracewright.frontend.bytecode.Compiler;
import org.tracewright.frontend.importing.SandboxedSystem.Streams;
import org.tracewright.frontend.importing.SourceCompiler;

/**
 * How to translate.
 *
 * @param modulePath directories searched for modules after the target's own
 * @param arguments  what the target function gets as its second argument
 * @param maxSteps   steps that import-time code may take
 * @param maxDepth   calls that import-time code may nest
 * @param maxMemory  bytes that import-time code may ask for at once
 * @param trusted    whether the program may do at import time, and in the concrete space, what the user may do
 * @param streams    standard streams of the program at import time and in the concrete space
 * @param environment variables that the program sees: a trusted one besides those of the user, another one no others
 * @param compiler   turns source into byte code; one that remembers serves translations that follow each other
 */
public record TranslationOptions(List<Path> modulePath, List<String> arguments, long maxSteps, int maxDepth, long maxMemory, boolean trusted, Streams streams,
        Map<String, String> environment, SourceCompiler compiler) {

    public TranslationOptions {
        modulePath = List.copyOf(modulePath);
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /** No further module path, limits that suit the import of a large interpreter, and a program that only reads below its own directory and writes nothing. */
    public static TranslationOptions standard() {
        return new TranslationOptions(List.of(), List.of(), 100_000_000L, 5_000, 1L << 30, false, Streams.none(), Map.of(), new Compiler());
    }

    public TranslationOptions withModulePath(List<Path> path) {
        return new TranslationOptions(path, arguments, maxSteps, maxDepth, maxMemory, trusted, streams, environment, compiler);
    }

    public TranslationOptions withArguments(List<String> newArguments) {
        return new TranslationOptions(modulePath, newArguments, maxSteps, maxDepth, maxMemory, trusted, streams, environment, compiler);
    }

    public TranslationOptions withTrust(boolean trust) {
        return new TranslationOptions(modulePath, arguments, maxSteps, maxDepth, maxMemory, trust, streams, environment, compiler);
    }

    public TranslationOptions withStreams(Streams newStreams) {
        return new TranslationOptions(modulePath, arguments, maxSteps, maxDepth, maxMemory, trusted, newStreams, environment, compiler);
    }

    public TranslationOptions withEnvironment(Map<String, String> newEnvironment) {
        return new TranslationOptions(modulePath, arguments, maxSteps, maxDepth, maxMemory, trusted, streams, newEnvironment, compiler);
    }

    public TranslationOptions withCompiler(SourceCompiler newCompiler) {
        return new TranslationOptions(modulePath, arguments, maxSteps, maxDepth, maxMemory, trusted, streams, environment, newCompiler);
    }

    /** The user runs the program itself: no limit but that of the machine. */
    public TranslationOptions running(Streams runStreams) {
        return new TranslationOptions(modulePath, arguments, Long.MAX_VALUE, maxDepth, maxMemory, true, runStreams, environment, compiler);
    }
}
