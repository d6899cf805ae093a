package org.tracewright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a directory with an interpreter to start from. */
@Command(name = "new", description = "Makes a directory with a small interpreter, its tests and a README, to start from.", mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class NewCommand implements TerminalCommand, Callable<Integer> {

    private Terminal terminal;

    @Parameters(index = "0", paramLabel = "NAME", description = "Name of the language: of the directory to make and of its main module.")
    private Path directory;

    @Override
    public void use(Terminal newTerminal) {
        terminal = newTerminal;
    }

    @Override
    public Integer call() throws IOException {
        String name = directory.toAbsolutePath().normalize().getFileName().toString();
        if (!name.matches("[a-z][a-z0-9_]*") || !Skeleton.isModuleName(name)) {
            return refuse("'" + name + "' is no name for a module: small letters, digits and _, and no word of Python");
        }
        if (Files.exists(directory)) {
            return refuse(directory + " is there already");
        }
        List<Path> files;
        try {
            files = new Skeleton(name).write(directory);
        } catch (IOException problem) {
            return refuse("cannot write " + problem.getMessage());
        }
        files.forEach(file -> terminal.out().println("wrote " + file));
        terminal.out().println("next: tracewright run " + files.get(0) + " " + files.get(2));
        return 0;
    }

    private int refuse(String message) {
        terminal.err().println("tracewright: " + message);
        return TargetCommand.WRONG_USE;
    }
}
