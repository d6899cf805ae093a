package org.tracewright.jit.runtime.jitcode;

import java.util.List;
import org.tracewright.jit.runtime.trace.Kind;

/**
 * The textual form of jitcode, one instruction a line:
 * <pre>
 * function 'strange_sum' (i, i) -> i
 * L1:
 *   -source- 'strange_sum' 'sums.py' 12
 *   -live- %i0 %i1
 *   jit_merge_point 'sums', [], [], [], [%i0, %i1], [], []
 *   int_add %i0, $1 -> %i2
 *   getfield_gc_r %r0, 'Box.next' -> %r1
 *   switch %i2, {1: L1, 7: L2}
 * </pre>
 * Registers begin with {@code %}, constants with {@code $}: an integer, a float, {@code $null} or the quoted name of an object. Descriptors, other code and tables are named in quotes. A line
 * {@code -live-} lists what lives before the next instruction; in a function without such lines everything lives everywhere. {@code -source-} says where the next instructions come from.
 */
final class JitCodeSyntax {

    static final String FUNCTION = "function";
    static final String LIVE = "-live-";
    static final String SOURCE = "-source-";
    static final String NULL = "$null";
    /** The letters of the kinds of registers, in the order of register files. */
    static final String FILES = "irf";

    private JitCodeSyntax() {
    }

    /** The letter of a kind in names of registers and in signatures. */
    static char letter(Kind kind) {
        return switch (kind) {
            case INT -> 'i';
            case REF -> 'r';
            case FLOAT -> 'f';
            case VOID -> 'v';
        };
    }

    /** The kind of such a letter. */
    static Kind kind(char letter) {
        return switch (letter) {
            case 'i' -> Kind.INT;
            case 'r' -> Kind.REF;
            case 'f' -> Kind.FLOAT;
            case 'v' -> Kind.VOID;
            default -> throw new IllegalArgumentException("no kind " + letter);
        };
    }

    /** What an operand of a letter is a name of, for messages. */
    static String meaning(char operand) {
        return switch (operand) {
            case '.' -> "field";
            case 's' -> "struct";
            case 'a' -> "array";
            case 'c' -> "call";
            case 'j' -> "function";
            case 'd' -> "driver";
            case 'v' -> "call table";
            default -> throw new IllegalArgumentException("operand " + operand + " has no name");
        };
    }

    /** The names of the program's entries that operands of a letter refer to, by index. */
    static List<String> names(JitProgram program, char operand) {
        return switch (operand) {
            case '.' -> program.fields().stream().map(field -> field.text()).toList();
            case 's' -> program.structs().stream().map(struct -> struct.text()).toList();
            case 'a' -> program.arrays().stream().map(array -> array.text()).toList();
            case 'c' -> program.calls().stream().map(call -> call.text()).toList();
            case 'd' -> program.drivers().stream().map(driver -> driver.text()).toList();
            case 'v' -> program.callTables().stream().map(CallTable::name).toList();
            case 'j' -> program.codes().stream().map(JitCode::name).toList();
            default -> throw new IllegalArgumentException("operand " + operand + " has no name");
        };
    }
}
