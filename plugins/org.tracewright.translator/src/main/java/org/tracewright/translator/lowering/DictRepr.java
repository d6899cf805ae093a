package org.tracewright.translator.lowering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.frontend.objspace.host.HostDict;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.translator.annotation.DictContents;
import org.tracewright.translator.annotation.DictDef;
import org.tracewright.translator.annotation.SomePBC;

/** Of dicts: see {@code tracewright.helpers.dicts}. */
final class DictRepr extends Repr {

    private final Lowerer lowerer;
    private final DictDef def;
    private final Repr key;
    private final Repr value;
    private final KeyFunction equality;
    private final KeyFunction hashing;
    private final GcStruct struct;

    DictRepr(Lowerer lowerer, DictDef def) {
        this.lowerer = lowerer;
        this.def = def;
        this.key = lowerer.reprs().of(def.key().annotation());
        this.value = lowerer.reprs().of(def.value().annotation());
        this.equality = def.isCustom() ? new KeyFunction(lowerer, (SomePBC) def.equality(), "equality") : null;
        this.hashing = def.isCustom() ? new KeyFunction(lowerer, (SomePBC) def.hashing(), "hashing") : null;
        Map<String, LowType> own = new LinkedHashMap<>();
        methods().forEach(method -> own.put(method.field(), method.repr().lowType()));
        this.struct = lowerer.structs().dict(stored(key).lowType(), stored(value).lowType(), own);
    }

    private Repr stored(Repr repr) {
        return repr.lowType() == Primitive.VOID ? lowerer.reprs().bools() : repr.storage();
    }

    Repr key() {
        return key;
    }

    Repr value() {
        return value;
    }

    /** Whether this is a set: a dict whose values are {@code None}. */
    boolean isSet() {
        return def.isSet();
    }

    GcStruct struct() {
        return struct;
    }

    @Override
    LowType lowType() {
        return new Ptr(struct);
    }

    @Override
    String describe() {
        return isSet() ? "set of " + key.describe() : "dict of " + key.describe() + " to " + value.describe();
    }

    @Override
    Repr itemRepr() {
        return key;
    }

    @Override
    Object convertConstant(HostObject constant) {
        HostDict dict = DictContents.of(constant);
        if (dict == null) {
            return super.convertConstant(constant);
        }
        return lowerer.prebuilt().memo(constant, struct, () -> new LowStruct(struct, 0), made -> {
            methods().forEach(method -> made.set(method.field(), method.repr().convertConstant(DictContents.function(constant, method == equality))));
            new PrebuiltDict(this, struct).fill(made, dict);
        });
    }

    Operand keyAt(Code code, Operand dict, Operand entry) {
        return fromStored(code, code.emit(Opcode.GETARRAYITEM, code.getField(dict, "keys"), entry), key);
    }

    Operand valueAt(Code code, Operand dict, Operand entry) {
        return fromStored(code, code.emit(Opcode.GETARRAYITEM, code.getField(dict, "values"), entry), value);
    }

    Operand fromStored(Code code, Operand operand, Repr repr) {
        return repr.lowType() == Primitive.VOID ? Code.nothing() : Conversions.convert(code, operand, repr.storage(), null, repr);
    }

    Operand storedKey(Hop hop, int index) {
        return toStored(hop, index, key);
    }

    Operand storedValue(Hop hop, int index) {
        return toStored(hop, index, value);
    }

    Operand storedKey(Code code, Operand operand, Repr from) {
        return key.lowType() == Primitive.VOID ? Code.bool(false) : Conversions.convert(code, operand, from, null, key.storage());
    }

    Operand storedValue(Code code, Operand operand, Repr from) {
        return value.lowType() == Primitive.VOID ? Code.bool(false) : Conversions.convert(code, operand, from, null, value.storage());
    }

    private Operand toStored(Hop hop, int index, Repr repr) {
        Operand converted = hop.value(index, repr);
        return repr.lowType() == Primitive.VOID ? Code.bool(false) : Conversions.convert(hop.code(), converted, repr, null, repr.storage());
    }

    /** The function that compares two stored keys. */
    Constant equality() {
        return lowerer.functions().constant(def.isCustom() ? lowerer.reprFunctions().customEqual(key, stored(key), equality, lowType())
                : lowerer.reprFunctions().equal(key, stored(key)));
    }

    /** The function that hashes a stored key. */
    Constant hashing() {
        return lowerer.functions().constant(def.isCustom() ? lowerer.reprFunctions().customHash(key, stored(key), hashing, lowType())
                : lowerer.reprFunctions().hash(key, stored(key)));
    }

    /** Those of an {@code r_dict}'s functions whose instances are in the dict. */
    private List<KeyFunction> methods() {
        return Stream.of(equality, hashing).filter(function -> function != null && function.isMethod()).toList();
    }

    Operand make(Code code) {
        return code.helper("dicts.new", Code.type(struct));
    }

    /** An {@code r_dict} with the functions that the operation gives. */
    Operand makeCustom(Hop hop) {
        Operand made = make(hop.code());
        for (KeyFunction method : methods()) {
            int index = method == equality ? 0 : 1;
            Operand named = hop.keywords().get(index == 0 ? "key_eq" : "key_hash");
            Hop given = named == null ? hop : hop.withArgs(List.of(named), Map.of());
            hop.code().setField(made, method.field(), given.value(named == null ? index : 0, method.repr()));
        }
        return made;
    }

    Operand copy(Code code, Operand dict) {
        Operand copied = code.helper("dicts.copy", dict, hashing());
        copyFunctions(code, dict, copied);
        return copied;
    }

    /** Gives a dict the functions of another one. */
    void copyFunctions(Code code, Operand from, Operand to) {
        methods().forEach(method -> code.setField(to, method.field(), code.getField(from, method.field())));
    }

    @Override
    Operand truth(Code code, Operand dict) {
        return code.emit(Opcode.INT_IS_TRUE, code.getField(dict, "length"));
    }

    @Override
    Operand length(Hop hop) {
        return hop.code().getField(hop.value(0), "length");
    }

    @Override
    Operand getItem(Hop hop) {
        Operand found = hop.helper("dicts.getitem", hop.value(0), storedKey(hop, 1), equality(), hashing());
        return hop.result(fromStored(hop.code(), found, value), value);
    }

    @Override
    Operand setItem(Hop hop) {
        return hop.helper("dicts.setitem", hop.value(0), storedKey(hop, 1), storedValue(hop, 2), equality(), hashing());
    }

    @Override
    Operand deleteItem(Hop hop) {
        return hop.helper("dicts.delitem", hop.value(0), storedKey(hop, 1), equality(), hashing());
    }

    @Override
    Operand contains(Hop hop) {
        return hop.helper("dicts.contains", hop.value(0), storedKey(hop, 1), equality(), hashing());
    }

    @Override
    Operand iterator(Hop hop) {
        return ((IteratorRepr) hop.resultRepr()).start(hop.code(), hop.value(0));
    }

    @Override
    Operand equal(Code code, Operand left, Operand right) {
        Constant sameValues = lowerer.functions().constant(lowerer.reprFunctions().equal(value, stored(value)));
        return code.helper("dicts.same", left, right, equality(), hashing(), sameValues);
    }

    @Override
    Operand binary(Hop hop, Opcode opcode) {
        if (!(hop.repr(1) instanceof DictRepr)) {
            return super.binary(hop, opcode);
        }
        return switch (opcode) {
            case EQ -> equal(hop.code(), hop.value(0), hop.value(1));
            case NE -> hop.code().not(equal(hop.code(), hop.value(0), hop.value(1)));
            default -> isSet() ? SetMethods.binary(hop, this, opcode) : super.binary(hop, opcode);
        };
    }

    @Override
    Operand callMethod(Hop hop, String name, Operand self) {
        return DictMethods.call(hop, this, name, self);
    }

    @Override
    Operand text(Code code, Operand dict) {
        Constant keyText = lowerer.functions().constant(lowerer.reprFunctions().represent(key, stored(key)));
        Constant valueText = lowerer.functions().constant(lowerer.reprFunctions().represent(value, stored(value)));
        return code.helper("texts.of_dict", dict, keyText, valueText);
    }
}
