package org.tracewright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.tracewright.backend.jvm.JarWriter;
import org.tracewright.backend.jvm.JvmImage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Translates a program to a file that runs by itself. */
@Command(name = "translate", description = "Translates a program to a jar for java -jar, and tells how long each stage took.")
final class TranslateCommand extends TargetCommand {

    /** For which machine code is made. */
    enum Backend {
        JVM;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = "The jar to write; default: in the current directory, driver.exe_name with .jar, or the target's name with .jar.")
    private Path output;

    @Option(names = "--backend", defaultValue = "jvm", description = "Machine to translate for: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Backend backend;

    @Mixin
    private StackSize stackSize;

    @Mixin
    private JitOption jit;

    @Override
    int run(Pipeline pipeline) throws IOException {
        return switch (backend) {
            case JVM -> toJar(pipeline);
        };
    }

    private int toJar(Pipeline pipeline) throws IOException {
        JvmImage image = jit.image(pipeline, stackSize.options(baseName()));
        if (image == null) {
            return report(pipeline);
        }
        Path jar = output == null ? Path.of(pipeline.imported().name().map(this::ofBackend).orElse(baseName()) + ".jar") : output;
        if (Files.isDirectory(jar) || jar.toAbsolutePath().getParent() == null || !Files.isDirectory(jar.toAbsolutePath().getParent())) {
            pipeline.progress().close();
            terminal.err().println("tracewright: cannot write " + jar + (Files.isDirectory(jar) ? ": it is a directory" : ": there is no such directory"));
            return WRONG_USE;
        }
        JarWriter.write(image, jar);
        pipeline.progress().close();
        pipeline.times().forEach((stage, nanos) -> time(stage, nanos));
        terminal.out().println("wrote " + jar + ", " + (Files.size(jar) + 1023) / 1024 + " KB: java -jar " + jar);
        image.largeMethods().forEach(method -> terminal.err().println("note: too large for the just-in-time compiler of Java: " + method));
        return 0;
    }

    private void time(String stage, long nanos) {
        terminal.out().println(String.format(Locale.ROOT, "%-10s %6d ms", stage, nanos / 1_000_000));
    }

    private String ofBackend(String name) {
        return name.replace("%(backend)s", backend.toString());
    }

    private String baseName() {
        String name = target().getFileName().toString();
        return name.endsWith(".py") ? name.substring(0, name.length() - 3) : name;
    }
}
