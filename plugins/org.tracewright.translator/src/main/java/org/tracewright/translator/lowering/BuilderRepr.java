package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;

/** Of {@code StringBuilder} and {@code UnicodeBuilder}: a growing array of characters, see {@code tracewright.helpers.builders}. */
final class BuilderRepr extends Repr {

    private final Lowerer lowerer;
    private final boolean unicode;
    private final GcStruct struct;

    BuilderRepr(Lowerer lowerer, boolean unicode) {
        this.lowerer = lowerer;
        this.unicode = unicode;
        String name = unicode ? "unicode_builder" : "string_builder";
        this.struct = lowerer.structs().of(name, name, s -> s.add("length", Primitive.SIGNED)
                .add("items", new Ptr(new GcArray(unicode ? Primitive.UNICHAR : Primitive.CHAR))));
    }

    @Override
    LowType lowType() {
        return new Ptr(struct);
    }

    @Override
    String describe() {
        return unicode ? "UnicodeBuilder" : "StringBuilder";
    }

    @Override
    Operand truth(Code code, Operand value) {
        return code.emit(Opcode.PTR_NONZERO, value);
    }

    Operand make(Code code, Operand room) {
        return code.helper("lists.new_hint", Code.type(struct), room);
    }

    @Override
    Operand callMethod(Hop hop, String name, Operand self) {
        StringRepr strings = lowerer.reprs().strings(unicode);
        return switch (name) {
            case "append" -> hop.repr(0) instanceof CharRepr c && c.isUnicode() == unicode ? hop.helper("builders.append_char", self, hop.value(0))
                    : hop.helper("builders.append", self, hop.value(0, strings));
            case "append_slice" -> hop.helper("builders.append_slice", self, hop.value(0, strings), hop.integer(1, 0), hop.integer(2, 0));
            case "append_multiple_char" -> hop.helper("builders.append_multiple_char", self, hop.value(0, lowerer.reprs().chars(unicode)), hop.integer(1, 0));
            case "build" -> hop.helper("builders.build", Code.type(strings.struct()), self);
            case "getlength" -> hop.code().getField(self, "length");
            default -> throw refuse("has no method " + name);
        };
    }
}
