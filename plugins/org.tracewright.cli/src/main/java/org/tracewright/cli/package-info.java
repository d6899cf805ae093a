/**
 * The {@code tracewright} command. {@link org.tracewright.cli.Main} parses the command line with picocli and runs one command on a thread with a
 * large stack, because the stages recurse over the user's program. A command asks a {@code Pipeline} for the result of a stage and prints: the
 * program's errors by {@code DiagnosticPrinter}, the way there by {@code ProgressLine} once it takes longer than a second.
 *
 * <p>Exit status: 0 if all is well, 1 for errors in the user's program, 2 for wrong use, 70 for a fault of the tool itself, whose stack
 * trace goes to a file. A program that runs gives its own status.
 */
package org.tracewright.cli;
