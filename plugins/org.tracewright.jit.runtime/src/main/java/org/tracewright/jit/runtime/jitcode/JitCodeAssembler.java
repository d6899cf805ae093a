package org.tracewright.jit.runtime.jitcode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Position;

/**
 * Makes the code of one function of instructions that are given operand by operand. Labels may be used before they are set, and the number of registers is what the operands show: both are
 * filled in at the end.
 */
final class JitCodeAssembler {

    private static final int INTS = 0;
    private static final int REFS = 1;
    private static final int FLOATS = 2;

    private final String name;
    private final Kind result;
    private final int[] registers = new int[JitCodeSyntax.FILES.length()];
    private final List<List<Object>> constants = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final int[] parameters = new int[JitCodeSyntax.FILES.length()];
    private final Map<String, Integer> labels = new HashMap<>();
    private final SortedMap<Integer, JitCode.Liveness> liveness = new TreeMap<>();
    private final SortedMap<Integer, Position> positions = new TreeMap<>();
    private final List<Operand> code = new ArrayList<>();
    private final List<Integer> instructions = new ArrayList<>();
    private Map<Long, String> cases = new TreeMap<>();

    /** One number of the code, known once all of the code is. */
    private sealed interface Operand {

        record Number(int value) implements Operand {
        }

        record Constant(int file, int index) implements Operand {
        }

        record Target(String label) implements Operand {
        }

        record Switch(Map<Long, String> cases) implements Operand {
        }
    }

    JitCodeAssembler(String name, Kind result) {
        this.name = name;
        this.result = result;
    }

    void parameter(char letter) {
        int file = file(letter);
        use(file, parameters[file]++);
    }

    void label(String label) {
        if (labels.put(label, code.size()) != null) {
            throw new IllegalArgumentException("label " + label + " is set twice");
        }
    }

    void live(List<String> names) {
        int[][] files = new int[registers.length][];
        for (int file = 0; file < files.length; file++) {
            String prefix = "%" + JitCodeSyntax.FILES.charAt(file);
            files[file] = names.stream().filter(token -> token.startsWith(prefix)).mapToInt(JitCodeAssembler::number).sorted().toArray();
        }
        liveness.put(code.size(), new JitCode.Liveness(files[INTS], files[REFS], files[FLOATS]));
    }

    void source(Position position) {
        positions.put(code.size(), position);
    }

    void begin(JitOpcode opcode) {
        instructions.add(code.size());
        number(opcode.ordinal());
    }

    void number(int value) {
        code.add(new Operand.Number(value));
    }

    void register(String token) {
        int file = file(token.charAt(1));
        use(file, number(token));
        number(number(token));
    }

    void constant(long value) {
        constant(INTS, value);
    }

    void constant(Object value) {
        constant(REFS, value);
    }

    void constant(double value) {
        constant(FLOATS, value);
    }

    void target(String label) {
        code.add(new Operand.Target(label));
    }

    void switchCase(long key, String label) {
        cases.put(key, label);
    }

    void endSwitch() {
        code.add(new Operand.Switch(new LinkedHashMap<>(cases)));
        cases = new TreeMap<>();
    }

    /** The code; tables of its switches are added to those of the program. */
    JitCode finish(int index, List<SwitchTable> switches) {
        if (liveness.isEmpty()) {
            JitCode.Liveness all = new JitCode.Liveness(upTo(registers[INTS]), upTo(registers[REFS]), upTo(registers[FLOATS]));
            instructions.forEach(pc -> liveness.put(pc, all));
        }
        int[] numbers = code.stream().mapToInt(operand -> number(operand, switches)).toArray();
        return new JitCode(index, name, result, numbers, new JitCode.Registers(registers[INTS], registers[REFS], registers[FLOATS]),
                new JitCode.Constants(constants.get(INTS).stream().mapToLong(value -> (Long) value).toArray(), constants.get(REFS).toArray(),
                        constants.get(FLOATS).stream().mapToDouble(value -> (Double) value).toArray()),
                new JitCode.Tables(keys(liveness), liveness.values().toArray(new JitCode.Liveness[0]), keys(positions),
                        positions.values().toArray(new Position[0])));
    }

    private int number(Operand operand, List<SwitchTable> switches) {
        if (operand instanceof Operand.Number plain) {
            return plain.value();
        } else if (operand instanceof Operand.Constant constant) {
            return registers[constant.file()] + constant.index();
        } else if (operand instanceof Operand.Target target) {
            return place(target.label());
        }
        Map<Long, String> table = ((Operand.Switch) operand).cases();
        switches.add(new SwitchTable(table.keySet().stream().mapToLong(key -> key).toArray(), table.values().stream().mapToInt(this::place).toArray()));
        return switches.size() - 1;
    }

    private int place(String label) {
        Integer place = labels.get(label);
        if (place == null) {
            throw new IllegalArgumentException("function " + name + " has no label " + label);
        }
        return place;
    }

    private void constant(int file, Object value) {
        List<Object> pool = constants.get(file);
        int at = 0;
        while (at < pool.size() && !(file == REFS ? pool.get(at) == value : pool.get(at).equals(value))) {
            at++;
        }
        if (at == pool.size()) {
            pool.add(value);
        }
        code.add(new Operand.Constant(file, at));
    }

    private void use(int file, int register) {
        registers[file] = Math.max(registers[file], register + 1);
    }

    private static int file(char letter) {
        int file = JitCodeSyntax.FILES.indexOf(letter);
        if (file < 0) {
            throw new IllegalArgumentException("no register of kind " + letter);
        }
        return file;
    }

    private static int number(String token) {
        return Integer.parseInt(token.substring(2));
    }

    private static int[] upTo(int count) {
        return IntStream.range(0, count).toArray();
    }

    private static int[] keys(SortedMap<Integer, ?> table) {
        return table.keySet().stream().mapToInt(pc -> pc).toArray();
    }
}
