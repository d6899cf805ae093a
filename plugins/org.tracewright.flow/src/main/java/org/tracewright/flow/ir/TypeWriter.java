package org.tracewright.flow.ir;

import java.util.stream.Collectors;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.type.WeakRef;

/** Types as text; as {@link LowType#irName()}, with struct names between back quotes where they need it. */
final class TypeWriter {

    private TypeWriter() {
    }

    static String text(LowType type) {
        if (type instanceof GcStruct struct) {
            return IrText.name(struct.name());
        }
        if (type instanceof Ptr ptr) {
            return "Ptr(" + text(ptr.target()) + ")";
        }
        if (type instanceof GcArray array) {
            return "GcArray(" + text(array.item()) + ")";
        }
        if (type instanceof WeakRef cell) {
            return "WeakRef(" + text(cell.referent()) + ")";
        }
        if (type instanceof FuncType function) {
            return "Func" + signature(function);
        }
        return type.irName();
    }

    static String signature(FuncType type) {
        return type.args().stream().map(TypeWriter::text).collect(Collectors.joining(", ", "(", ") -> ")) + text(type.result());
    }
}
