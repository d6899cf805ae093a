package org.tracewright.backend.jvm;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.jit.codewriter.tables.Drivers.Driver;
import org.tracewright.jit.runtime.facts.IntBound;

/** What is known of indices, so that a loop that reads instructions of several bytes checks none for 32 bits. */
public class NarrowIndicesTest {

    /** Reads three bytes and goes on behind them, or where the first says. */
    private static final String LOOP = """
            function main(Ptr(GcArray(Ptr(rpy_string)))) -> Signed {
              b0(argv: Ptr(GcArray(Ptr(rpy_string)))):
                text = getarrayitem(argv, 0)
                r = direct_call(&runner, %s, text)
                goto return(r)
            }
            function runner(Signed, Ptr(rpy_string)) -> Signed {
              b0(pc: Signed, code: Ptr(rpy_string)):
                r = direct_call(&portal, pc, code)
                goto return(r)
            }
            function portal(Signed, Ptr(rpy_string)) -> Signed {
              b0(start: Signed, code: Ptr(rpy_string)): goto head(start, code)
              head(pc: Signed, code: Ptr(rpy_string)):
                first = getinterior(code, pc)
                pc1 = int_add(pc, 1)
                second = getinterior(code, pc1)
                pc2 = int_add(pc, 2)
                third = getinterior(code, pc2)
                next = int_add(pc, 3)
                jump = char_eq(first, 'j')
                if jump then go(code, second) else stay(next, code)
              go(code: Ptr(rpy_string), second: Char):
                target = cast_char_to_int(second)
                place = int_mul(target, 3)
                goto head(place, code)
              stay(next: Signed, code: Ptr(rpy_string)): goto head(next, code)
            }
            """;

    private static Program program(String start) {
        return BothMachines.parse(LOOP.formatted(start));
    }

    private static LowFunction function(Program program, String name) {
        return program.functions().stream().filter(function -> function.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<IntBound> parameters(Program program) {
        Driver driver = new Driver(0, "d", List.of("pc"), List.of("code"), function(program, "runner"), function(program, "portal"), Map.of());
        return new ParameterRanges(program, List.of(driver)).of(function(program, "portal"));
    }

    /** Whether the index of each of the portal's three reads is known to be of 32 bits. */
    private static List<Boolean> known(Program program, List<IntBound> parameters) {
        FlowGraph graph = function(program, "portal").graph();
        NarrowIndices narrow = new NarrowIndices(graph, parameters);
        List<Operation> reads = graph.blocks().stream().flatMap(block -> block.operations().stream()).filter(IntegerRanges::isItem).toList();
        return reads.stream().map(narrow::contains).toList();
    }

    @Test
    public void aPortalKnowsWhatItsRunnerIsCalledWith() {
        assertEquals(List.of(IntBound.of(7), IntBound.UNKNOWN), parameters(program("7")));
    }

    @Test
    public void anInstructionsBytesNeedNoCheck() {
        Program program = program("0");
        assertEquals(List.of(true, true, true), known(program, parameters(program)));
    }

    /** Where it may begin anywhere, the first byte that was read tells of the others. */
    @Test
    public void anUnknownStartIsCheckedOnce() {
        Program program = program("0");
        assertEquals(List.of(false, true, true), known(program, List.of(IntBound.UNKNOWN, IntBound.UNKNOWN)));
    }

    /** A sum that is an index says nothing of numbers far from it. */
    @Test
    public void farStepsAreChecked() {
        String far = LOOP.replace("int_add(pc, 3)", "int_add(pc, 4294967299)");
        Program program = BothMachines.parse(far.formatted("0"));
        assertEquals(List.of(false, true, true), known(program, parameters(program)));
    }
}
