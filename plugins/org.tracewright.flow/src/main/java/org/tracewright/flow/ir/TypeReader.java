package org.tracewright.flow.ir;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.type.Container;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.type.Watchers;
import org.tracewright.flow.type.WeakRef;

/** Reads types. */
final class TypeReader {

    private final IrScanner in;
    private final Declarations known;

    TypeReader(IrScanner in, Declarations known) {
        this.in = in;
        this.known = known;
    }

    LowType type() {
        if (in.take("Ptr(")) {
            Ptr ptr = new Ptr(container());
            in.expect(")");
            return ptr;
        }
        for (Primitive primitive : Primitive.values()) {
            if (in.take(primitive.irName())) {
                return primitive;
            }
        }
        return container();
    }

    Container container() {
        if (in.take("GcArray(")) {
            GcArray array = new GcArray(type());
            in.expect(")");
            return array;
        }
        if (in.take("WeakRef(")) {
            WeakRef cell = new WeakRef(Declarations.find(known.structs, "struct", in));
            in.expect(")");
            return cell;
        }
        if (in.take(Watchers.WATCHERS.irName())) {
            return Watchers.WATCHERS;
        }
        if (in.at("Func(")) {
            in.expect("Func");
            return signature();
        }
        return Declarations.find(known.structs, "struct", in);
    }

    FuncType signature() {
        in.expect("(");
        List<LowType> args = new ArrayList<>();
        while (!in.take(")")) {
            args.add(type());
            in.take(",");
        }
        in.expect("->");
        return new FuncType(args, type());
    }
}
