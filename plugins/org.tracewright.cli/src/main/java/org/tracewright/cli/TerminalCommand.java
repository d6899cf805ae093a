package org.tracewright.cli;

/** A command, which gets its terminal before it is called. */
interface TerminalCommand {

    void use(Terminal terminal);
}
