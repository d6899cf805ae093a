package org.tracewright.jit.runtime.optimize;

import java.util.List;
import java.util.Set;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.JvmType;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.jit.runtime.testing.TestClass;
import org.tracewright.jit.runtime.testing.TestCpu;
import org.tracewright.jit.runtime.testing.TestObject;
import org.tracewright.jit.runtime.testing.TestProgram;
import org.tracewright.jit.runtime.testing.TestText;
import org.tracewright.jit.runtime.trace.TraceDictionary;

/** The program that the optimiser's tests have traces of: boxes, pairs, arrays, texts and some functions. */
final class World {

    final TestProgram program = new TestProgram();
    final TestClass base = program.type("Base", null, "i:tag");
    final TestClass box = program.type("Box", base, "i:value", "r:next");
    final TestClass other = program.type("Other", base, "f:real");
    final StructDescr frozen = program.struct("Frozen", "i:fixed!");
    final ArrayDescr ints = program.array("int", 'i');
    final ArrayDescr refs = program.array("obj", 'r');
    final TraceDictionary names = new TraceDictionary();

    World() {
        List.of(base, box, other).forEach(type -> {
            names.add(type.struct()).add(type.toString(), type);
            type.struct().fields().forEach(names::add);
        });
        names.add(frozen).add(frozen.fields().get(0)).add(ints).add(refs);
        names.add("fixed5", new TestObject(frozen).with(frozen.fields().get(0), 5L));
        names.add("hello", TestText.of("hello"));
        names.add("shared", new TestObject(box.struct()));
        CallDescr.Extra safe = CallDescr.Extra.CANNOT_RAISE;
        names.add(program.call("square", "i>i", CallDescr.Extra.ELIDABLE_CANNOT_RAISE, arguments -> arguments.ints()[0] * arguments.ints()[0]));
        names.add(program.call("invariant", "i>i", CallDescr.Extra.LOOP_INVARIANT, arguments -> 7 * arguments.ints()[0]));
        names.add(program.call("print", "i>v", safe, arguments -> null));
        names.add(program.call("increment", "r>v", safe, arguments -> increment((TestObject) arguments.refs()[0])));
        names.add(quiet("quiet", new CallDescr.Writes(false, Set.of(field("Other.real")), Set.of())));
        names.add(text("concat", "stroruni.concat(a, b)", "r")).add(text("slice", "stroruni.slice(s, start, stop)", "r"));
        names.add(text("equal", "stroruni.equal(a, b)", "i"));
    }

    FieldDescr field(String text) {
        return program.field(text);
    }

    TestCpu cpu() {
        return program.cpu();
    }

    private Object increment(TestObject object) {
        FieldDescr value = field("Box.value");
        object.with(value, (Long) (object.get(value) == null ? 0L : object.get(value)) + 1);
        return null;
    }

    private CallDescr quiet(String name, CallDescr.Writes writes) {
        CallDescr call = new CallDescr(90, name, CallDescr.Dispatch.STATIC, List.of(), new JvmType("V"), CallDescr.Extra.CANNOT_RAISE, writes,
                null, "functions", name);
        cpu().define(call, arguments -> null);
        return call;
    }

    private CallDescr text(String name, String oopspec, String result) {
        JvmType type = new JvmType(result.equals("r") ? "LText;" : "J");
        CallDescr call = new CallDescr(91, name, CallDescr.Dispatch.STATIC, List.of(), type, CallDescr.Extra.ELIDABLE_CANNOT_RAISE, CallDescr.Writes.NOTHING, oopspec,
                "functions", name);
        cpu().define(call, arguments -> {
            String first = arguments.refs()[0].toString();
            return switch (name) {
                case "concat" -> TestText.of(first + arguments.refs()[1]);
                case "slice" -> TestText.of(first.substring((int) arguments.ints()[0], (int) arguments.ints()[1]));
                default -> first.equals(arguments.refs()[1].toString()) ? 1L : 0L;
            };
        });
        return call;
    }
}
