package org.tracewright.backend.jvm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.graph.Mentions.VirtualCall;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Ptr;

/**
 * The slots of {@code virtual_call} as methods of the generated instance classes. A slot's method is declared in the topmost class that has a
 * function for it or on which it is called; a class with a function of its own overrides it. Only slots that are called exist.
 */
final class VirtualMethods {

    /** A slot as one tree of classes sees it: all methods of the tree have the descriptor of its first function. */
    private record Slot(String method, FuncType type) {
    }

    private final Layout layout;
    private final Names names = new Names();
    private final Map<String, Set<GcStruct>> calledOn = new LinkedHashMap<>();
    private final Map<String, Map<GcStruct, Slot>> slots = new HashMap<>();
    private final Map<String, Set<GcStruct>> tops = new HashMap<>();
    private final Program program;

    /** @param callers functions of which some may not be generated, but whose calls traces make */
    VirtualMethods(Program program, Layout layout, List<LowFunction> callers) {
        this.program = program;
        this.layout = layout;
        for (LowFunction function : callers) {
            function.mentions().virtualCalls().forEach(call -> calledOn.computeIfAbsent(call.slot(), s -> new HashSet<>()).add(call.receiver()));
        }
        calledOn.forEach(this::declare);
    }

    /** Finds for each class that has or is called on for the slot the top of its tree. */
    private void declare(String slot, Set<GcStruct> receivers) {
        Set<GcStruct> involved = new HashSet<>(receivers);
        for (LowClass each : program.classes()) {
            if (each.methods().containsKey(slot)) {
                involved.add(each.instanceType());
            }
        }
        Map<GcStruct, Slot> byTop = new HashMap<>();
        Map<GcStruct, Slot> result = new HashMap<>();
        for (LowClass each : program.classes()) {
            GcStruct top = top(each.instanceType(), involved);
            if (top != null && each.methods().containsKey(slot)) {
                byTop.computeIfAbsent(top, t -> new Slot(names.unique("v_" + slot), each.methods().get(slot).type()));
            }
        }
        for (LowClass each : program.classes()) {
            GcStruct top = top(each.instanceType(), involved);
            if (top != null && byTop.containsKey(top)) {
                result.put(each.instanceType(), byTop.get(top));
            }
        }
        for (GcStruct receiver : receivers) {
            GcStruct top = top(receiver, involved);
            if (byTop.containsKey(top)) {
                result.put(receiver, byTop.get(top));
            }
        }
        slots.put(slot, result);
        tops.put(slot, new HashSet<>(byTop.keySet()));
    }

    private static GcStruct top(GcStruct struct, Set<GcStruct> involved) {
        GcStruct top = null;
        for (GcStruct at = struct; at != null; at = at.superStruct()) {
            top = involved.contains(at) ? at : top;
        }
        return top;
    }

    /** The method to invoke for a virtual call; null where no class has a function for it. */
    Layout.Method method(Operation call) {
        VirtualCall called = VirtualCall.of(call);
        Slot slot = slot(called);
        layout.questions().note(Questions.Subject.SLOT, called.receiver(), called.slot(), answer(called));
        return slot == null ? null : new Layout.Method(layout.struct(called.receiver()), slot.method(), descriptor(slot));
    }

    /** What the slot is to the class of the receiver, as a text that tells it from all else. */
    String answer(VirtualCall call) {
        return String.valueOf(slot(call));
    }

    private Slot slot(VirtualCall call) {
        return slots.getOrDefault(call.slot(), Map.of()).get(call.receiver());
    }

    /** The declared type of what the call gives. */
    LowType result(Operation call) {
        return slot(VirtualCall.of(call)).type().result();
    }

    /** The declared signature of the method for a virtual call, its receiver left out. */
    FuncType type(Operation call) {
        FuncType type = slot(VirtualCall.of(call)).type();
        return new FuncType(type.args().subList(1, type.args().size()), type.result());
    }

    private String descriptor(Slot slot) {
        List<LowType> args = slot.type().args();
        return layout.methodDescriptor(args.subList(1, args.size()), slot.type().result());
    }

    /** Adds the methods that the class of a struct needs. */
    void generate(GcStruct struct, ClassWriter writer) {
        LowClass owner = layout.classOf(struct);
        calledOn.keySet().forEach(name -> {
            Slot slot = slots.get(name).get(struct);
            LowFunction function = owner == null ? null : owner.methods().get(name);
            if (slot != null && function != null) {
                implement(writer, struct, slot, function);
            } else if (slot != null && tops.get(name).contains(struct)) {
                refuse(writer, slot, name);
            }
        });
    }

    private void implement(ClassWriter writer, GcStruct struct, Slot slot, LowFunction function) {
        var method = writer.visitMethod(Opcodes.ACC_PUBLIC, slot.method(), descriptor(slot), null, null);
        method.visitCode();
        Code code = new Code(method, layout, "");
        Arguments given = new Arguments(layout, slot.type().args().subList(1, slot.type().args().size()));
        Arguments wanted = new Arguments(layout, function.type().args());
        wanted.begin(code);
        wanted.give(code, 0, () -> {
            code.load(Kind.REFERENCE, 0);
            code.cast(new Ptr(struct), wanted.types().get(0));
        });
        for (int i = 1; i < wanted.types().size(); i++) {
            int index = i;
            wanted.give(code, i, () -> {
                given.take(code, index - 1, 1);
                code.cast(given.types().get(index - 1), wanted.types().get(index));
            });
        }
        Layout.Method target = layout.function(function);
        code.staticCall(target.owner(), target.name(), target.descriptor());
        code.cast(function.type().result(), slot.type().result());
        code.insn(Kind.of(slot.type().result()).ret());
        ClassFiles.end(method);
    }

    private void refuse(ClassWriter writer, Slot slot, String name) {
        var method = writer.visitMethod(Opcodes.ACC_PUBLIC, slot.method(), descriptor(slot), null, null);
        method.visitCode();
        Code code = new Code(method, layout, "");
        code.type(Opcodes.NEW, Layout.RUNTIME + "FatalError");
        code.insn(Opcodes.DUP);
        method.visitLdcInsn("call of the abstract method " + name);
        code.constructor(Layout.RUNTIME + "FatalError", "(Ljava/lang/String;)V");
        code.insn(Opcodes.ATHROW);
        ClassFiles.end(method);
    }
}
