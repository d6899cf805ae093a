package org.tracewright.frontend.objspace.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.frontend.bytecode.CallShape;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.bytecode.ExceptionRange;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostBoundMethod;
import org.tracewright.frontend.objspace.host.HostBuiltin;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostInstance;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostType;

/** Calls that mean something while the graph is made: overflow checks, {@code we_are_translated}, unrolled loops, JIT markers, and pure built-ins on constants. */
final class SpecialCalls {

    private static final String UNROLLING = "rpython.rlib.unroll.unrolling_iterable";

    /** Built-in functions and types that give the same for the same constants. */
    private static final Set<String> PURE = Set.of("isinstance", "issubclass", "len", "ord", "chr", "unichr", "getattr", "hasattr", "int", "float", "abs",
            "min", "max", "type", "callable", "bool", "str");

    private final Inquiry inquiry;
    private final Recorder recorder;
    private final Recording recording;
    private final GraphBuilder builder;
    private final ConstantFolding folding;

    SpecialCalls(Inquiry inquiry, Recorder recorder, Recording recording, GraphBuilder builder) {
        this.inquiry = inquiry;
        this.recorder = recorder;
        this.recording = recording;
        this.builder = builder;
        this.folding = new ConstantFolding(inquiry);
    }

    /** The result, or null where this is an ordinary call. */
    Operand call(Operand callee, List<Operand> args, CallShape shape) {
        if (!(callee instanceof Constant constant)) {
            return null;
        }
        HostObject function = (HostObject) constant.value();
        if (function instanceof HostBoundMethod method && inquiry.isJitDriver(method.self())) {
            return jitMarker(method, args, shape);
        }
        if (shape != null) {
            return null;
        }
        return switch (qualifiedName(function)) {
            case "rpython.rlib.objectmodel.we_are_translated" -> new Constant(HostBool.TRUE);
            case "rpython.rlib.rarithmetic.ovfcheck" -> args.size() == 1 ? checkOverflow(args.get(0)) : null;
            case "__builtin__.getattr" -> args.size() == 2 && isName(args.get(1)) ? recorder.perform(Opcode.GETATTR, args) : pureCall(function, args);
            case "__builtin__.setattr" -> args.size() == 3 && isName(args.get(1)) ? recorder.perform(Opcode.SETATTR, args) : null;
            default -> pureCall(function, args);
        };
    }

    private static boolean isName(Operand operand) {
        return operand instanceof Constant constant && constant.value() instanceof HostStr;
    }

    private static String qualifiedName(HostObject function) {
        if (function instanceof HostFunction plain) {
            return plain.qualifiedName();
        }
        if (function instanceof HostBuiltin builtin) {
            return builtin.qualifiedName();
        }
        return function instanceof HostType type ? type.moduleName() + "." + type.name() : "";
    }

    private Operand pureCall(HostObject function, List<Operand> args) {
        String name = qualifiedName(function);
        boolean pure = name.startsWith("__builtin__.") && PURE.contains(name.substring("__builtin__.".length()))
                || name.equals("rpython.rlib.rarithmetic.intmask") || name.startsWith("rpython.rlib.rarithmetic.r_");
        if (!pure || args.isEmpty() || !args.stream().allMatch(folding::isFixed)) {
            return null;
        }
        HostObject result = inquiry.call(function, args.stream().map(arg -> (HostObject) ((Constant) arg).value()).toList());
        return result == null ? null : new Constant(result);
    }

    /** {@code ovfcheck(a + b)}: the operation that was just recorded becomes the one that checks. */
    private Operand checkOverflow(Operand value) {
        Operation unchecked = recording.definition(value);
        if (unchecked != null && unchecked.opcode() == Opcode.REFUSED) {
            return value;
        }
        if (unchecked != null) {
            Opcode checked = checkedForm(unchecked.opcode());
            builder.block().operations().remove(unchecked);
            return recording.record(checked, unchecked.args());
        }
        for (Block block : builder.graph().blocks()) {
            if (block.isRaising() && block.raisingOperation().result() == value) {
                Operation last = block.raisingOperation();
                block.operations().set(block.operations().size() - 1, last.withOpcode(checkedForm(last.opcode())));
                ExceptionRange handler = builder.frame().code().handlerAt(builder.frame().current());
                List<Link> exits = new ArrayList<>(block.exits());
                exits.add(recording.exceptionalLink("OverflowError", handler));
                block.closeRaising(exits);
                return value;
            }
        }
        if (value instanceof Constant) {
            return value;
        }
        throw recording.refuse("unsupported", "ovfcheck takes an integer operation directly, as in ovfcheck(a + b)");
    }

    private Opcode checkedForm(Opcode opcode) {
        return switch (opcode) {
            case ADD, INPLACE_ADD -> Opcode.ADD_OVF;
            case SUB, INPLACE_SUB -> Opcode.SUB_OVF;
            case MUL, INPLACE_MUL -> Opcode.MUL_OVF;
            case FLOORDIV, DIV, INPLACE_FLOORDIV, INPLACE_DIV -> Opcode.FLOORDIV_OVF;
            case MOD, INPLACE_MOD -> Opcode.MOD_OVF;
            case LSHIFT, INPLACE_LSHIFT -> Opcode.LSHIFT_OVF;
            case NEG -> Opcode.NEG_OVF;
            case ABS -> Opcode.ABS_OVF;
            default -> throw recording.refuse("unsupported", "ovfcheck of the operation " + opcode);
        };
    }

    /** The start of an unrolled loop over a constant {@code unrolling_iterable}, or null. */
    UnrollingIterator unrolling(Operand iterable) {
        if (iterable instanceof Constant constant && constant.value() instanceof HostInstance instance && inquiry.isInstance(instance, UNROLLING)) {
            return new UnrollingIterator(inquiry.items(inquiry.attribute(instance, "_head")), 0);
        }
        return null;
    }

    private Operand jitMarker(HostBoundMethod method, List<Operand> args, CallShape shape) {
        String name = qualifiedName(method.function());
        name = name.substring(name.lastIndexOf('.') + 1);
        HostInstance driver = (HostInstance) method.self();
        switch (name) {
            case "start_dispatch_loop" -> emit("jit_merge_point", driver, localValues(names(driver, "greens"), List.of()));
            case "backward_jump" -> recording.record(Opcode.JIT_MARKER, markerArgs(new JitMarker("loop_header", List.of(), List.of()), driver, List.of()));
            case "jit_merge_point", "can_enter_jit" -> emit(name, driver, keywordValues(name, driver, args, shape));
            default -> {
                return null;
            }
        }
        return recorder.none();
    }

    /** The greens and the reds of one marker, by name. */
    private record Marked(List<String> greens, List<String> reds, List<Operand> values) {
    }

    private void emit(String kind, HostInstance driver, Marked marked) {
        recording.record(Opcode.JIT_MARKER, markerArgs(new JitMarker(kind, marked.greens(), marked.reds()), driver, marked.values()));
    }

    private static List<Operand> markerArgs(JitMarker shape, HostInstance driver, List<Operand> values) {
        List<Operand> all = new ArrayList<>(List.of(new Constant(new HostForeign(shape)), new Constant(driver)));
        all.addAll(values);
        return all;
    }

    private List<String> names(HostInstance driver, String attribute) {
        HostObject value = inquiry.attribute(driver, attribute);
        if (value instanceof HostStr) {
            return List.of();
        }
        return inquiry.items(value).stream().map(item -> ((HostStr) item).text()).toList();
    }

    private Marked keywordValues(String kind, HostInstance driver, List<Operand> args, CallShape shape) {
        List<String> given = shape == null ? List.of() : shape.keywords();
        JitMarker marker = new JitMarker(kind, names(driver, "greens"), names(driver, "reds"));
        String problem = marker.mismatch(given);
        if (problem != null) {
            throw recording.refuse("call-error", problem);
        }
        List<Operand> values = marker.names().stream().map(name -> args.get(given.indexOf(name))).toList();
        boolean automatic = inquiry.attribute(driver, "reds") instanceof HostStr;
        return automatic ? localValues(marker.greens(), values) : new Marked(marker.greens(), marker.reds(), values);
    }

    /** Greens by local name, or as given; reds are all other locals that live on. */
    private Marked localValues(List<String> greens, List<Operand> given) {
        CodeObject code = builder.frame().code();
        List<Operand> values = new ArrayList<>(given);
        if (given.isEmpty()) {
            for (String green : greens) {
                int local = code.locals().indexOf(green);
                if (local < 0 || builder.frame().locals().get(local) == null) {
                    throw recording.refuse("undefined-name", "the JIT driver names '" + green + "', which has no value here");
                }
                values.add(builder.frame().locals().get(local));
            }
        }
        List<String> reds = new ArrayList<>();
        for (int i = 0; i < code.locals().size(); i++) {
            String name = code.locals().get(i);
            Operand value = builder.frame().locals().get(i);
            if (!greens.contains(name) && value instanceof Variable && builder.isLive(builder.frame().next(), i)) {
                reds.add(name);
                values.add(value);
            }
        }
        return new Marked(greens, reds, values);
    }
}
