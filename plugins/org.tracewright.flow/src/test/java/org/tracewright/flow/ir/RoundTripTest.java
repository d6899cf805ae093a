package org.tracewright.flow.ir;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.Test;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.graph.ProgramCopier;
import org.tracewright.flow.heap.LowStruct;

/** Print, parse, print gives the same text; and the text means what it says. */
public class RoundTripTest {

    @Test
    public void everythingComesBack() throws IOException {
        String text = everything();
        assertEquals(text, IrPrinter.print(IrParser.parse(text), PrintOptions.PLAIN));
    }

    @Test
    public void aCopiedProgramPrintsTheSame() throws IOException {
        assertEquals(everything(), IrPrinter.print(ProgramCopier.copy(IrParser.parse(everything())), PrintOptions.PLAIN));
    }

    @Test
    public void cyclesAndValuesAreRead() throws IOException {
        Program program = IrParser.parse(everything());
        LowStruct node = (LowStruct) program.entry().graph().startBlock().operations().stream()
                .filter(o -> o.opcode().irName().equals("ptr_eq")).map(o -> ((Constant) o.arg(0)).value()).findFirst().orElseThrow();
        assertSame(node, node.get("next"));
        assertEquals(-1L, node.get("count"));
        assertEquals(0x1f600, node.get("code_point"));
        assertEquals("Other", node.get("kind").toString());
        assertEquals(3, program.classes().size());
    }

    @Test
    public void positionsComeBack() {
        String text = """
                function f(Signed) -> Signed {
                  at @main.py:1:1
                  b0(x_0: Signed):
                    v1 = int_neg(x_0)  @main.py:2:5+3
                    v2 = int_neg(v1)  @"a b.py":2:9
                    goto return(v2)
                  return(v3: Signed)
                  except(etype_4: Class, evalue_5: Ptr(rpy_string))
                }
                """;
        Program program = IrParser.parse(text);
        assertEquals(text, IrPrinter.print(program, PrintOptions.WITH_POSITIONS));
        Operation second = program.functions().get(0).graph().startBlock().operations().get(1);
        assertEquals("a b.py:2:9", second.position().toString());
    }

    @Test
    public void aWrongTextIsRefusedAtItsPlace() {
        IrSyntaxException error = assertThrows(IrSyntaxException.class, () -> IrParser.parse("""
                function f(Signed) -> Signed {
                  b0(x: Signed):
                    v1 = int_neg(y)
                    goto return(v1)
                }
                """));
        assertEquals(3, error.line());
        assertTrue(error.getMessage(), error.getMessage().contains("no variable of this block is called y"));
    }

    private static String everything() throws IOException {
        try (InputStream in = RoundTripTest.class.getResourceAsStream("everything.ir")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
