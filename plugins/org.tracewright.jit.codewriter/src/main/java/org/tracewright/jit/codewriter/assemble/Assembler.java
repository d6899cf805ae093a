package org.tracewright.jit.codewriter.assemble;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.jit.codewriter.transform.Kinds;
import org.tracewright.jit.codewriter.transform.Label;
import org.tracewright.jit.codewriter.transform.SwitchCases;
import org.tracewright.jit.runtime.jitcode.JitCode;
import org.tracewright.jit.runtime.jitcode.SwitchTable;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Position;

/** Makes numbers of linear code. */
final class Assembler {

    private final Registers registers;
    private final Pools pools;
    private final List<SwitchTable> switches;
    private final List<Integer> code = new ArrayList<>();
    private final Map<Label, Integer> places = new IdentityHashMap<>();
    private final Map<Integer, Label> jumps = new TreeMap<>();
    private final Map<Integer, SwitchCases> cases = new TreeMap<>();
    private final List<Integer> positionPcs = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();

    /** @param switches the program's tables; new ones are added */
    Assembler(Registers registers, Pools pools, List<SwitchTable> switches) {
        this.registers = registers;
        this.pools = pools;
        this.switches = switches;
    }

    JitCode assemble(int index, FlowGraph graph, List<Line> lines) {
        for (Line line : lines) {
            if (line.label() != null) {
                places.put(line.label(), code.size());
            } else {
                position(graph.name(), line.position());
                instruction(line);
            }
        }
        jumps.forEach((at, label) -> code.set(at, places.get(label)));
        cases.forEach((at, each) -> {
            code.set(at, switches.size());
            switches.add(table(each));
        });
        int[] numbers = code.stream().mapToInt(Integer::intValue).toArray();
        JitCode.Registers counts = new JitCode.Registers(registers.count(Kind.INT), registers.count(Kind.REF), registers.count(Kind.FLOAT));
        LivenessAnalysis liveness = new LivenessAnalysis(numbers, counts, switches);
        JitCode.Tables tables = new JitCode.Tables(liveness.pcs(), liveness.entries(), positionPcs.stream().mapToInt(Integer::intValue).toArray(),
                positions.toArray(Position[]::new));
        return new JitCode(index, graph.name(), Kinds.of(graph.returnVariable().type()), numbers, counts, pools.constants(), tables);
    }

    private SwitchTable table(SwitchCases each) {
        long[] keys = each.targets().keySet().stream().mapToLong(Long::longValue).toArray();
        int[] targets = each.targets().values().stream().mapToInt(places::get).toArray();
        return new SwitchTable(keys, targets);
    }

    private void position(String function, SourcePosition source) {
        Position position = source == null || source.line() == 0 ? Position.NONE : new Position(function, source.file(), source.line());
        if (positions.isEmpty() || !positions.get(positions.size() - 1).equals(position)) {
            positionPcs.add(code.size());
            positions.add(position);
        }
    }

    private void instruction(Line line) {
        code.add(line.opcode().ordinal());
        line.operands().forEach(this::operand);
        if (line.opcode().result() != 0) {
            code.add(line.result().number());
        }
    }

    private void operand(Object operand) {
        if (operand instanceof List<?> list) {
            code.add(list.size());
            list.forEach(this::operand);
        } else if (operand instanceof Label label) {
            jumps.put(code.size(), label);
            code.add(0);
        } else if (operand instanceof SwitchCases each) {
            cases.put(code.size(), each);
            code.add(0);
        } else if (operand instanceof Register register) {
            code.add(register.number());
        } else if (operand instanceof Constant constant) {
            code.add(registers.count(Kinds.of(constant.type())) + pools.number(constant));
        } else {
            code.add((Integer) operand);
        }
    }
}
