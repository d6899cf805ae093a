package org.tracewright.jit.runtime.jitcode;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tracewright.jit.runtime.trace.Position;

/**
 * Writes jitcode as text that {@link JitCodeParser} reads back. Labels are numbered in the order of the code; parameters of a function are not part of its code, so the header gives the
 * result alone unless the caller says more.
 */
public final class JitCodePrinter {

    private final JitProgram program;
    private final Function<Object, String> objectName;

    /** @param objectName names a constant that is not null, without quotes */
    public JitCodePrinter(JitProgram program, Function<Object, String> objectName) {
        this.program = program;
        this.objectName = objectName;
    }

    /** All functions of the program. */
    public String print() {
        return program.codes().stream().map(this::print).collect(Collectors.joining("\n"));
    }

    /** One function; ends with a line feed. */
    public String print(JitCode code) {
        Map<Integer, String> labels = labels(code);
        StringBuilder out = new StringBuilder("function '" + code.name() + "' () -> " + JitCodeSyntax.letter(code.result()) + "\n");
        int[] numbers = code.code();
        for (int pc = 0; pc < numbers.length; pc = Instructions.next(numbers, pc)) {
            if (labels.containsKey(pc)) {
                out.append(labels.get(pc)).append(":\n");
            }
            marks(code, pc, out);
            out.append("  ").append(new Line(code, labels, pc).text()).append('\n');
        }
        return out.toString();
    }

    private Map<Integer, String> labels(JitCode code) {
        Map<Integer, String> labels = new TreeMap<>();
        int[] numbers = code.code();
        for (int pc = 0; pc < numbers.length; pc = Instructions.next(numbers, pc)) {
            Instructions.targets(program, numbers, pc).forEach(target -> labels.put(target, ""));
        }
        int[] count = {0};
        labels.replaceAll((pc, none) -> "L" + ++count[0]);
        return labels;
    }

    private static void marks(JitCode code, int pc, StringBuilder out) {
        int position = Arrays.binarySearch(code.tables().positionPcs(), pc);
        if (position >= 0) {
            Position source = code.tables().positions()[position];
            out.append("  ").append(JitCodeSyntax.SOURCE).append(" '").append(source.function()).append("' '").append(source.file()).append("' ")
                    .append(source.line()).append('\n');
        }
        if (Arrays.binarySearch(code.tables().livePcs(), pc) >= 0) {
            JitCode.Liveness live = code.liveness(pc);
            out.append("  ").append(JitCodeSyntax.LIVE);
            names('i', live.ints(), out);
            names('r', live.refs(), out);
            names('f', live.floats(), out);
            out.append('\n');
        }
    }

    private static void names(char letter, int[] registers, StringBuilder out) {
        for (int register : registers) {
            out.append(" %").append(letter).append(register);
        }
    }

    /** Writes one instruction. */
    private final class Line {

        private final JitCode code;
        private final Map<Integer, String> labels;
        private final JitOpcode opcode;
        private int at;

        Line(JitCode code, Map<Integer, String> labels, int pc) {
            this.code = code;
            this.labels = labels;
            opcode = Instructions.opcode(code.code(), pc);
            at = pc + 1;
        }

        String text() {
            String operands = opcode.operands().chars().mapToObj(letter -> operand((char) letter)).collect(Collectors.joining(", "));
            String result = opcode.result() == 0 ? "" : " -> %" + opcode.result() + next();
            return opcode.jitName() + (operands.isEmpty() ? "" : " ") + operands + result;
        }

        private int next() {
            return code.code()[at++];
        }

        private String operand(char letter) {
            return switch (letter) {
                case 'i', 'r', 'f' -> value(letter, next());
                case 'I', 'R', 'F' -> list(Character.toLowerCase(letter));
                case 'L' -> labels.get(next());
                case 'w' -> switchTable(program.switches().get(next()));
                default -> "'" + JitCodeSyntax.names(program, letter).get(next()) + "'";
            };
        }

        private String list(char letter) {
            List<String> items = IntStream.range(0, next()).mapToObj(item -> value(letter, next())).toList();
            return "[" + String.join(", ", items) + "]";
        }

        private String value(char letter, int number) {
            return switch (letter) {
                case 'i' -> number < code.registers().ints() ? "%i" + number : "$" + code.constants().ints()[number - code.registers().ints()];
                case 'f' -> number < code.registers().floats() ? "%f" + number : "$" + code.constants().floats()[number - code.registers().floats()];
                default -> number < code.registers().refs() ? "%r" + number : object(code.constants().refs()[number - code.registers().refs()]);
            };
        }

        private String object(Object constant) {
            return constant == null ? JitCodeSyntax.NULL : "$'" + objectName.apply(constant) + "'";
        }

        private String switchTable(SwitchTable table) {
            return IntStream.range(0, table.keys().length).mapToObj(at -> table.keys()[at] + ": " + labels.get(table.targets()[at]))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }
}
