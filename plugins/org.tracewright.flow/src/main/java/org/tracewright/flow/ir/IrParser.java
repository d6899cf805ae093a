package org.tracewright.flow.ir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowArray;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.Container;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.type.StringTypes;

/**
 * Reads a program text; see the package for the syntax. Declarations may refer to later ones, so the text is gone through once for the
 * heads of all declarations and then once for each kind of body, types first.
 */
public final class IrParser {

    private final IrScanner in;
    private final Declarations known = new Declarations();
    private final TypeReader types;
    private final ValueReader values;
    private final List<Integer> structHeads = new ArrayList<>();
    private final List<Integer> classHeads = new ArrayList<>();
    private final List<Integer> objectHeads = new ArrayList<>();
    private final List<Integer> functionHeads = new ArrayList<>();
    private final Map<Object, Integer> bodies = new LinkedHashMap<>();
    private final List<LowClass> listedClasses = new ArrayList<>();
    private final List<LowFunction> listedFunctions = new ArrayList<>();
    private int entry = -1;

    private IrParser(String text) {
        this.in = new IrScanner(text);
        this.types = new TypeReader(in, known);
        this.values = new ValueReader(in, known, types);
    }

    /**
     * The program of the text; its entry is null where the text names none.
     *
     * @throws IrSyntaxException where the text is wrong
     */
    public static Program parse(String text) {
        return new IrParser(text).program();
    }

    private Program program() {
        while (!in.atEnd()) {
            findDeclaration();
        }
        structHeads.forEach(this::structHead);
        bodies().forEach((struct, offset) -> structBody((GcStruct) struct, offset));
        classHeads.forEach(this::classHead);
        Map<Object, Integer> classes = bodies();
        functionHeads.forEach(this::functionHead);
        Map<Object, Integer> functions = bodies();
        objectHeads.forEach(this::objectHead);
        bodies().forEach(this::objectBody);
        classes.forEach((lowClass, offset) -> classBody((LowClass) lowClass, offset));
        functions.forEach((function, offset) -> functionBody((LowFunction) function, offset));
        return new Program(entry < 0 ? null : entry(), listedFunctions, listedClasses);
    }

    private LowFunction entry() {
        in.seek(entry);
        return Declarations.find(known.functions, "function", in);
    }

    private void findDeclaration() {
        if (in.take("program")) {
            in.expect("entry");
            in.expect("&");
            entry = in.offset();
            in.name();
            return;
        }
        int start = in.offset();
        boolean external = in.take("external");
        List<Integer> heads = in.take("struct") ? structHeads : in.take("class") ? classHeads : in.take("function") ? functionHeads : in.take("object") ? objectHeads : null;
        if (heads == null) {
            throw in.error("struct, class, object or function expected");
        }
        heads.add(external ? start : in.offset());
        if (heads == objectHeads) {
            skipObject();
        } else {
            skipDeclaration(heads == functionHeads);
        }
    }

    private void skipDeclaration(boolean function) {
        in.name();
        if (function) {
            in.skipBrackets();
            in.expect("->");
            in.skipType();
        }
        while (in.take("extends") || in.take("struct")) {
            in.name();
        }
        if (!function || in.peek() == '{') {
            in.skipBrackets();
        }
    }

    private void skipObject() {
        in.expect("@");
        in.name();
        in.expect("=");
        in.skipType();
        in.skipBrackets();
        if (in.take("hash")) {
            in.number();
        }
    }

    private Map<Object, Integer> bodies() {
        Map<Object, Integer> result = new LinkedHashMap<>(bodies);
        bodies.clear();
        return result;
    }

    private void structHead(int offset) {
        in.seek(offset);
        String name = in.name();
        GcStruct superStruct = in.take("extends") ? Declarations.find(known.structs, "struct", in) : null;
        GcStruct struct = new GcStruct(name, superStruct);
        known.structs.put(name, struct);
        bodies.put(struct, in.offset());
    }

    private void structBody(GcStruct struct, int offset) {
        in.seek(offset);
        in.expect("{");
        while (!in.take("}")) {
            if (in.take("inlined")) {
                struct.inlineArray((GcArray) types.container());
            } else {
                String field = in.name();
                in.expect(":");
                struct.add(field, types.type(), mutability());
            }
        }
        struct.seal();
    }

    private GcStruct.Mutability mutability() {
        for (GcStruct.Mutability mutability : GcStruct.Mutability.values()) {
            if (in.take(mutability.name().toLowerCase(Locale.ROOT))) {
                return mutability;
            }
        }
        return GcStruct.Mutability.MUTABLE;
    }

    private void classHead(int offset) {
        in.seek(offset);
        boolean external = in.take("external") && in.take("class");
        String name = in.name();
        LowClass superClass = in.take("extends") ? Declarations.find(known.classes, "class", in) : null;
        in.expect("struct");
        LowClass lowClass = new LowClass(name, superClass, Declarations.find(known.structs, "struct", in));
        known.classes.put(name, lowClass);
        bodies.put(lowClass, in.offset());
        if (!external) {
            listedClasses.add(lowClass);
        }
    }

    private void classBody(LowClass lowClass, int offset) {
        in.seek(offset);
        in.expect("{");
        while (!in.take("}")) {
            if (in.take("method")) {
                String slot = in.name();
                in.expect("=");
                in.expect("&");
                lowClass.methods().put(slot, Declarations.find(known.functions, "function", in));
            } else {
                in.expect("attribute");
                String name = in.name();
                in.expect(":");
                LowType type = types.type();
                in.expect("=");
                lowClass.attributes().put(name, new LowClass.Attribute(type, values.value()));
            }
        }
    }

    private void functionHead(int offset) {
        in.seek(offset);
        boolean external = in.take("external") && in.take("function");
        String name = in.name();
        LowFunction function = new LowFunction(name, types.signature());
        known.functions.put(name, function);
        if (in.peek() == '{') {
            bodies.put(function, in.offset());
        }
        if (!external) {
            listedFunctions.add(function);
        }
    }

    private void functionBody(LowFunction function, int offset) {
        in.seek(offset);
        LowClass exception = known.classes.get("Exception");
        LowClass root = known.classes.get("object");
        LowType exceptionType = exception == null ? new Ptr(root == null ? StringTypes.STR : root.instanceType()) : new Ptr(exception.instanceType());
        function.setGraph(new GraphReader(in, types, values, function, exceptionType).read());
    }

    private void objectHead(int offset) {
        in.seek(offset);
        in.expect("@");
        String name = in.name();
        in.expect("=");
        if (in.take("str")) {
            known.objects.put(name, string(StringTypes.STR));
        } else if (in.take("unicode")) {
            known.objects.put(name, string(StringTypes.UNICODE));
        } else {
            Object object = objectOf(types.container());
            known.objects.put(name, object);
            if (!(object instanceof LowArray array && isText(array))) {
                bodies.put(object, in.offset());
            }
        }
    }

    private LowStruct string(GcStruct type) {
        String text = in.quoted('"');
        LowStruct string = new LowStruct(type, text.codePointCount(0, text.length()));
        fill(string.inlined(), text);
        if (in.take("hash")) {
            string.set("hash", Long.valueOf(in.number()));
        }
        return string;
    }

    private Object objectOf(Container type) {
        if (type instanceof GcArray array) {
            return array(array);
        }
        int length = 0;
        if (in.take("(")) {
            length = in.integer();
            in.expect(")");
        }
        return new LowStruct((GcStruct) type, length);
    }

    private static boolean isText(LowArray array) {
        return array.type().item() == Primitive.CHAR || array.type().item() == Primitive.UNICHAR;
    }

    private static void fill(LowArray array, String text) {
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            array.items()[i] = array.type().item() == Primitive.CHAR ? (Object) (char) codePoints[i] : (Object) codePoints[i];
        }
    }

    /** Makes an array of the right length; of one that is not a text the items are read later. */
    private LowArray array(GcArray type) {
        int start = in.offset();
        if (in.peek() == '"') {
            String text = in.quoted('"');
            LowArray array = new LowArray(type, text.codePointCount(0, text.length()));
            fill(array, text);
            return array;
        }
        in.expect("[");
        int length = 0;
        while (!in.take("]")) {
            skipItem();
            length++;
            in.take(",");
        }
        in.seek(start);
        return new LowArray(type, length);
    }

    private void skipItem() {
        if (in.take("@") || in.take("&")) {
            in.name();
        } else {
            values.value();
        }
    }

    private void objectBody(Object object, int offset) {
        in.seek(offset);
        if (object instanceof LowArray array) {
            items(array);
            return;
        }
        LowStruct struct = (LowStruct) object;
        in.expect("{");
        while (!in.take("}")) {
            if (in.take("inlined")) {
                items(struct.inlined());
            } else {
                String field = in.name();
                in.expect("=");
                struct.set(field, values.value());
            }
            in.take(",");
        }
    }

    private void items(LowArray array) {
        if (isText(array)) {
            fill(array, in.quoted('"'));
            return;
        }
        int index = 0;
        for (Object item : values.list()) {
            array.items()[index++] = item;
        }
    }
}
