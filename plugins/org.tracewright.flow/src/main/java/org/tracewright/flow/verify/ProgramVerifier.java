package org.tracewright.flow.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowArray;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.type.StringTypes;

/** Checks what holds between the functions, classes and prebuilt objects of a program. */
final class ProgramVerifier {

    private static final FuncType ENTRY = new FuncType(List.of(new Ptr(new GcArray(StringTypes.STR_PTR))), Primitive.SIGNED);

    private final Program program;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Object> checked = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Object> pending = new ArrayList<>();

    private ProgramVerifier(Program program) {
        this.program = program;
    }

    static List<Fault> verify(Program program) {
        return new ProgramVerifier(program).check();
    }

    private List<Fault> check() {
        if (program.entry() != null) {
            require(program.functions().contains(program.entry()), program.entry(), "the entry function is not in the program");
            require(program.entry().type().equals(ENTRY), program.entry(), "the entry function is " + program.entry().type() + ", not " + ENTRY);
        }
        unique(program.functions().stream().map(LowFunction::name).toList(), "function");
        unique(program.classes().stream().map(LowClass::name).toList(), "class");
        unique(program.classes().stream().map(c -> c.instanceType().name()).toList(), "instance struct");
        program.classes().forEach(this::lowClass);
        program.functions().forEach(this::function);
        for (int i = 0; i < pending.size(); i++) {
            object(pending.get(i));
        }
        return faults;
    }

    private void unique(List<String> names, String kind) {
        Set<String> seen = new HashSet<>();
        names.forEach(n -> require(seen.add(n), n, "two things are the " + kind + " " + n));
    }

    private void lowClass(LowClass lowClass) {
        LowClass above = lowClass.superClass();
        require(above == null || program.classes().indexOf(above) < program.classes().indexOf(lowClass), lowClass, "class " + lowClass + " comes before its super-class " + above);
        require(above == null || lowClass.instanceType().extendsStruct(above.instanceType()), lowClass, "the struct of " + lowClass + " does not extend that of " + above);
        lowClass.methods().forEach((slot, f) -> {
            value(new Ptr(f.type()), f, lowClass + "." + slot);
            LowFunction overridden = above == null ? null : above.method(slot);
            require(overridden == null || fits(f.type(), overridden.type().args(), overridden.type().result(), lowClass), lowClass,
                    lowClass + "." + slot + " is " + f.type() + " but overrides " + (overridden == null ? "" : overridden.type()));
        });
        lowClass.attributes().forEach((name, a) -> value(a.type(), a.value(), lowClass + "." + name));
    }

    private void function(LowFunction function) {
        FlowGraph graph = function.graph();
        if (graph == null) {
            fault(function, "function " + function + " has no graph");
            return;
        }
        faults.addAll(Verifier.verify(graph));
        List<LowType> parameters = graph.parameters().stream().map(Variable::type).toList();
        require(parameters.equals(function.type().args()), function, function + " takes " + parameters + ", not " + function.type().args());
        require(Objects.equals(graph.returnVariable().type(), function.type().result()), function,
                function + " gives " + graph.returnVariable().type() + ", not " + function.type().result());
        for (Block block : graph.blocks()) {
            for (Operation operation : block.operations()) {
                operation.args().forEach(o -> constant(o, function));
                if (operation.opcode() == Opcode.VIRTUAL_CALL) {
                    virtualCall(operation, function);
                }
            }
            block.exits().forEach(l -> l.args().forEach(o -> constant(o, function)));
        }
    }

    private void virtualCall(Operation call, LowFunction function) {
        String slot = String.valueOf(((Constant) call.arg(0)).value());
        GcStruct self = ResultTypes.struct(call.arg(1));
        List<LowType> args = call.args().subList(1, call.args().size()).stream().map(Operand::type).toList();
        boolean found = false;
        for (LowClass lowClass : program.classes()) {
            LowFunction method = self != null && lowClass.instanceType().extendsStruct(self) ? lowClass.method(slot) : null;
            if (method != null) {
                found = true;
                require(fits(method.type(), args, call.result().type(), lowClass), call,
                        function + ": virtual_call " + slot + args + " -> " + call.result().type() + " may reach " + method + ": " + method.type());
            }
        }
        require(found, call, function + ": no class below " + self + " has the slot " + slot);
    }

    /** Whether a method of a class takes these arguments. Its first parameter, the instance, is of the class that defines it or of one above. */
    private static boolean fits(FuncType method, List<LowType> args, LowType result, LowClass lowClass) {
        int count = method.args().size();
        return count == args.size() && count > 0 && method.result().equals(result) && method.args().subList(1, count).equals(args.subList(1, count))
                && method.args().get(0) instanceof Ptr self && self.target() instanceof GcStruct struct && lowClass.instanceType().extendsStruct(struct);
    }

    private void constant(Operand operand, LowFunction function) {
        if (operand instanceof Constant constant && constant.type() != null && constant.type() != Primitive.VOID) {
            value(constant.type(), constant.value(), function.name());
        } else if (operand instanceof Constant constant && constant.value() instanceof LowFunction callee) {
            require(program.functions().contains(callee), callee, function + " calls " + callee + ", which is not in the program");
        }
    }

    private void value(LowType type, Object value, String where) {
        require(fits(type, value), value, where + ": " + describe(value) + " is no " + type);
        if (value instanceof LowFunction function) {
            require(program.functions().contains(function), function, where + " refers to " + function + ", which is not in the program");
        } else if (value instanceof LowClass lowClass) {
            require(program.classes().contains(lowClass), lowClass, where + " refers to class " + lowClass + ", which is not in the program");
        } else if ((value instanceof LowStruct || value instanceof LowArray) && checked.add(value)) {
            pending.add(value);
        }
    }

    private static boolean fits(LowType type, Object value) {
        if (type instanceof Primitive primitive) {
            return primitive == Primitive.VOID || value == null ? primitive == Primitive.VOID || primitive == Primitive.CLASS : primitive.javaClass().isInstance(value);
        }
        if (value == null || !(type instanceof Ptr ptr)) {
            return value == null;
        }
        if (value instanceof LowStruct struct) {
            return ptr.target() instanceof GcStruct target && struct.type().extendsStruct(target);
        }
        return value instanceof LowArray array ? array.type().equals(ptr.target()) : value instanceof LowFunction function && function.type().equals(ptr.target());
    }

    private static String describe(Object value) {
        return value instanceof LowStruct struct ? "an object of " + struct.type() : value instanceof LowArray array ? "a " + array.type() : String.valueOf(value);
    }

    private void object(Object object) {
        if (object instanceof LowStruct struct) {
            for (GcStruct.Field field : struct.type().allFields()) {
                value(field.type(), struct.get(field.name()), "prebuilt " + struct.type() + "." + field.name());
            }
            object = struct.inlined();
        }
        if (object instanceof LowArray array) {
            for (Object item : array.items()) {
                value(array.type().item(), item, "prebuilt " + array.type());
            }
        }
    }

    private void require(boolean condition, Object node, String message) {
        if (!condition) {
            fault(node, message);
        }
    }

    private void fault(Object node, String message) {
        faults.add(new Fault(null, null, node, message, ""));
    }
}
