package org.tracewright.jit.codewriter;

import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.jit.runtime.descr.JvmType;

/** Names for people: jitcode that is only shown needs no backend. */
public final class PlainNames implements ProgramNames {

    @Override
    public JvmType type(LowType type) {
        if (type instanceof Ptr ptr) {
            return ptr.target() instanceof GcArray array ? new JvmType("[" + type(array.item()).descriptor()) : new JvmType("L" + ptr.target().irName() + ";");
        }
        return new JvmType(switch ((Primitive) type) {
            case VOID -> "V";
            case BOOL -> "Z";
            case SIGNED, UNSIGNED -> "J";
            case FLOAT -> "D";
            case CHAR -> "C";
            case UNICHAR -> "I";
            case CLASS -> "Lclass;";
        });
    }

    @Override
    public String struct(GcStruct struct) {
        return struct.name();
    }

    @Override
    public Member field(GcStruct struct, String field) {
        return new Member(struct.name(), field);
    }

    @Override
    public Member classAttribute(String name, LowType type) {
        return new Member("class", name);
    }

    @Override
    public Member function(LowFunction function) {
        return new Member("", function.name());
    }

    @Override
    public Member pointer(FuncType type) {
        return new Member(type.irName(), "call");
    }

    @Override
    public Member virtual(Operation call) {
        return new Member(call.arg(1).type().irName(), String.valueOf(((Constant) call.arg(0)).value()));
    }

    @Override
    public FuncType virtualType(Operation call) {
        return new FuncType(call.args().subList(2, call.args().size()).stream().map(arg -> arg.type()).toList(), call.result().type());
    }

    @Override
    public Member primitive(String name) {
        return new Member("", name);
    }

    @Override
    public Member fatal(String message) {
        return new Member("", "fatal");
    }

    @Override
    public Object constant(Object value) {
        return value;
    }
}
