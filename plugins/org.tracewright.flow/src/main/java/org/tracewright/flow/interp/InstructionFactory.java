package org.tracewright.flow.interp;

import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.Primitive;

/** Makes the instruction for an operation: calls, numbers and classes here, memory in {@link MemoryInstructions}, primitives in {@link PrimitiveInstructions}. */
final class InstructionFactory {

    private final Machine machine;
    private final Decoder decoder;
    private final MemoryInstructions memory;
    private final PrimitiveInstructions primitives;

    InstructionFactory(Machine machine, Decoder decoder) {
        this.machine = machine;
        this.decoder = decoder;
        this.memory = new MemoryInstructions(machine);
        this.primitives = new PrimitiveInstructions(machine);
    }

    /** The instruction, or null where the operation does nothing in a run. */
    Instruction create(Operation operation) {
        List<Operand> args = operation.args();
        Slot result = decoder.slot(operation.result());
        return switch (operation.opcode()) {
            case SAME_AS, CAST_POINTER, HINT -> copy(decoder.slot(args.get(0)), result);
            case KEEPALIVE, JIT_MARKER -> null;
            case JIT_QUERY -> f -> f.numbers[result.index()] = 0;
            case DEBUG_ASSERT -> debugAssert(operation);
            case DEBUG_FATAL -> f -> {
                throw new FatalError(text(args.get(0)));
            };
            case DIRECT_CALL -> direct(operation, result);
            case INDIRECT_CALL -> indirect(operation, result);
            case VIRTUAL_CALL -> virtual(operation, result);
            case PRIMITIVE_CALL -> primitives.create(text(args.get(0)), slots(args.subList(1, args.size())), result);
            case INT_ADD_OVF, INT_SUB_OVF, INT_MUL_OVF -> checked(operation.opcode(), slots(args), result);
            case CLASS_EQ, PTR_EQ -> test(slots(args), result, true);
            case PTR_NE -> test(slots(args), result, false);
            case CLASS_NONZERO, PTR_NONZERO -> nonNull(decoder.slot(args.get(0)), result, true);
            case PTR_ISZERO -> nonNull(decoder.slot(args.get(0)), result, false);
            case CLASS_NAME, CLASS_ATTR, ISSUBCLASS, TYPE_OF, ISINSTANCE, IDENTITY_HASH -> onClass(operation, slots(args), result);
            default -> operation.opcode().isLowLevel() ? numeric(operation, result) : highLevel(operation);
        };
    }

    private static Instruction highLevel(Operation operation) {
        return f -> {
            throw new FatalError(operation.opcode() + " is not an operation of lowered graphs");
        };
    }

    private Instruction numeric(Operation operation, Slot result) {
        Slot[] args = slots(operation.args());
        int r = result.index();
        LongUnaryOperator unary = NumberOperations.unary(operation.opcode());
        if (unary != null) {
            int a = args[0].index();
            return f -> f.numbers[r] = unary.applyAsLong(f.number(a));
        }
        LongBinaryOperator binary = NumberOperations.binary(operation.opcode());
        return binary == null ? memory.create(operation, args, result) : binary(operation.opcode(), binary, args[0].index(), args[1].index(), r);
    }

    /** The commonest operations without an indirection. */
    private static Instruction binary(Opcode opcode, LongBinaryOperator operator, int a, int b, int r) {
        return switch (opcode) {
            case INT_ADD -> f -> f.numbers[r] = f.number(a) + f.number(b);
            case INT_SUB -> f -> f.numbers[r] = f.number(a) - f.number(b);
            case INT_LT -> f -> f.numbers[r] = f.number(a) < f.number(b) ? 1 : 0;
            case INT_GE -> f -> f.numbers[r] = f.number(a) >= f.number(b) ? 1 : 0;
            case INT_EQ, CHAR_EQ -> f -> f.numbers[r] = f.number(a) == f.number(b) ? 1 : 0;
            default -> f -> f.numbers[r] = operator.applyAsLong(f.number(a), f.number(b));
        };
    }

    /** Overflow is tested for by hand: the exceptions of {@link Math} are too slow for programs that count on them. */
    private static Instruction checked(Opcode opcode, Slot[] args, Slot result) {
        int a = args[0].index();
        int b = args[1].index();
        int r = result.index();
        return switch (opcode) {
            case INT_ADD_OVF -> f -> {
                long x = f.number(a);
                long y = f.number(b);
                long sum = x + y;
                f.numbers[r] = unless(((x ^ sum) & (y ^ sum)) < 0, sum);
            };
            case INT_SUB_OVF -> f -> {
                long x = f.number(a);
                long y = f.number(b);
                long difference = x - y;
                f.numbers[r] = unless(((x ^ y) & (x ^ difference)) < 0, difference);
            };
            default -> f -> {
                long x = f.number(a);
                long y = f.number(b);
                long product = x * y;
                f.numbers[r] = unless(Math.multiplyHigh(x, y) != product >> 63, product);
            };
        };
    }

    private static long unless(boolean overflow, long value) {
        if (overflow) {
            throw new RaisedByOperation("OverflowError");
        }
        return value;
    }

    private static Instruction copy(Slot source, Slot result) {
        int a = source.index();
        int r = result.index();
        return result.isNumber() ? f -> f.numbers[r] = f.number(a) : result.isReference() ? f -> f.references[r] = f.reference(a) : null;
    }

    private static Instruction test(Slot[] args, Slot result, boolean same) {
        int a = args[0].index();
        int b = args[1].index();
        int r = result.index();
        return f -> f.numbers[r] = f.reference(a) == f.reference(b) == same ? 1 : 0;
    }

    private static Instruction nonNull(Slot arg, Slot result, boolean wanted) {
        int a = arg.index();
        int r = result.index();
        return f -> f.numbers[r] = f.reference(a) != null == wanted ? 1 : 0;
    }

    private Instruction onClass(Operation operation, Slot[] args, Slot result) {
        Heap heap = machine.heap();
        int a = args[0].index();
        int r = result.index();
        return switch (operation.opcode()) {
            case CLASS_NAME -> f -> f.references[r] = heap.className((LowClass) f.reference(a));
            case TYPE_OF -> f -> f.references[r] = ((HeapObject) f.reference(a)).layout.lowClass();
            case IDENTITY_HASH -> f -> f.numbers[r] = heap.identityHash(f.reference(a));
            case CLASS_ATTR -> attribute(text(operation.arg(1)), a, result);
            case ISSUBCLASS -> {
                Slot lowClass = classSlot(operation.arg(1), args[1]);
                yield f -> f.numbers[r] = Bits.of(((LowClass) f.reference(a)).isSubclassOf((LowClass) f.reference(lowClass.index())));
            }
            default -> {
                Slot lowClass = classSlot(operation.arg(1), args[1]);
                yield f -> f.numbers[r] = Bits.of(f.reference(a) instanceof HeapObject object && object.layout.lowClass().isSubclassOf((LowClass) f.reference(lowClass.index())));
            }
        };
    }

    /** A class may stand as a Void constant too. */
    private Slot classSlot(Operand operand, Slot slot) {
        return slot.isReference() ? slot : decoder.slot(new Constant(((Constant) operand).value(), Primitive.CLASS));
    }

    private Instruction attribute(String name, int a, Slot result) {
        int r = result.index();
        return f -> {
            LowClass.Attribute attribute = ((LowClass) f.reference(a)).attribute(name);
            if (attribute == null) {
                throw new FatalError("class " + f.reference(a) + " has no attribute " + name);
            }
            if (result.isNumber()) {
                f.numbers[r] = Bits.of(attribute.value());
            } else if (result.isReference()) {
                f.references[r] = machine.heap().reference(attribute.value());
            }
        };
    }

    private Instruction debugAssert(Operation operation) {
        int condition = decoder.slot(operation.arg(0)).index();
        String message = text(operation.arg(1));
        return f -> {
            if (f.number(condition) == 0) {
                throw new FatalError("assertion failed: " + message);
            }
        };
    }

    private Call direct(Operation operation, Slot result) {
        LowFunction function = (LowFunction) ((Constant) operation.arg(0)).value();
        Code[] code = new Code[1];
        return new Call(f -> {
            if (code[0] == null) {
                code[0] = machine.code(function);
            }
            return code[0];
        }, slots(operation.args().subList(1, operation.args().size())), result);
    }

    private Call indirect(Operation operation, Slot result) {
        int callee = decoder.slot(operation.arg(0)).index();
        return new Call(f -> machine.code((LowFunction) f.reference(callee)), slots(operation.args().subList(1, operation.args().size() - 1)), result);
    }

    private Call virtual(Operation operation, Slot result) {
        String slot = text(operation.arg(0));
        Slot[] args = slots(operation.args().subList(1, operation.args().size()));
        int self = args[0].index();
        return new Call(new VirtualTarget(machine, slot, self), args, result);
    }

    private Slot[] slots(List<Operand> operands) {
        return operands.stream().map(decoder::slot).toArray(Slot[]::new);
    }

    static String text(Operand constant) {
        return String.valueOf(((Constant) constant).value());
    }

    /** Remembers the function of the class it met last. */
    private static final class VirtualTarget implements Call.Target {

        private final Machine machine;
        private final String slot;
        private final int self;
        private LowClass lastClass;
        private Code lastCode;

        VirtualTarget(Machine machine, String slot, int self) {
            this.machine = machine;
            this.slot = slot;
            this.self = self;
        }

        @Override
        public Code find(Frame frame) {
            LowClass lowClass = ((HeapObject) frame.reference(self)).layout.lowClass();
            if (lowClass != lastClass || lastCode == null) {
                LowFunction method = lowClass == null ? null : lowClass.method(slot);
                if (method == null) {
                    throw new FatalError("class " + lowClass + " has no method " + slot);
                }
                lastClass = lowClass;
                lastCode = machine.code(method);
            }
            return lastCode;
        }
    }
}
