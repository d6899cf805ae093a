package org.tracewright.flow.ir;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.GraphCopier;
import org.tracewright.flow.heap.LowFunction;

/** The forms of one graph that other tools read. */
public class GraphExportTest {

    private static final LowFunction FUNCTION = IrParser.parse("""
            function f(Char) -> Signed {
              b0(c: Char):
                n = cast_char_to_int(c)  @f.py:2:3
                switch c { '"': return(n) default: b0('x') }
            }
            """).functions().get(0);

    @Test
    public void dotHasABoxForEachBlockAndAnArrowForEachLink() {
        assertEquals("""
                digraph "f" {
                  node [shape=box, fontname="monospace"];
                  edge [fontname="monospace"];
                  b0_ [label="b0(c_0: Char)\\ln_1 = cast_char_to_int(c_0)\\lswitch c_0\\l"];
                  b0_ -> return_ [label="'\\"': n_1"];
                  b0_ -> b0_ [label="default: 'x'"];
                  return_ [label="return(v2: Signed)\\l"];
                }
                """, DotWriter.write(FUNCTION.graph(), String::valueOf, PrintOptions.PLAIN));
    }

    @Test
    public void jsonHoldsPositions() {
        assertEquals("""
                {"function": "f", "blocks": [
                    {"name": "b0", "header": "b0(c_0: Char)", "operations": [{"text": "n_1 = cast_char_to_int(c_0)", "opcode": "cast_char_to_int", \
                "position": {"file": "f.py", "line": 2, "column": 3, "length": 0}}], "switch": "c_0", "exits": [\
                {"target": "return", "condition": "'\\"'", "carries": "n_1"}, {"target": "b0", "condition": "default", "carries": "'x'"}]},
                    {"name": "return", "header": "return(v2: Signed)", "operations": [], "exits": []}
                ]}
                """, JsonWriter.write(FUNCTION.graph(), String::valueOf, PrintOptions.PLAIN));
    }

    @Test
    public void aCopyIsTheSameAndSharesNothing() {
        FlowGraph copy = GraphCopier.copy(FUNCTION.graph());
        String before = IrPrinter.print(FUNCTION, PrintOptions.WITH_POSITIONS);
        LowFunction other = new LowFunction("f", FUNCTION.type());
        other.setGraph(copy);
        assertEquals(before, IrPrinter.print(other, PrintOptions.WITH_POSITIONS));
        copy.startBlock().operations().clear();
        copy.startBlock().exits().clear();
        assertEquals(before, IrPrinter.print(FUNCTION, PrintOptions.WITH_POSITIONS));
    }
}
