package org.tracewright.cli;

import org.tracewright.backend.jvm.InMemoryRunner;
import org.tracewright.backend.jvm.JvmImage;
import org.tracewright.runtime.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Translates a program to the JVM in memory and runs it there. */
@Command(name = "run", description = "Translates a program to the JVM in memory and runs it.")
final class RunCommand extends PassingCommand {

    @Mixin
    private StackSize stackSize;

    @Mixin
    private JitOption jit;

    @Override
    int run(Pipeline pipeline) {
        JvmImage image = jit.image(pipeline, stackSize.options(target().toString()));
        if (image == null) {
            return report(pipeline);
        }
        pipeline.progress().close();
        Machine machine = terminal.machine();
        Runtime.getRuntime().addShutdownHook(new Thread(machine::end));
        return InMemoryRunner.run(image, target().toString(), arguments().toArray(String[]::new), machine);
    }
}
