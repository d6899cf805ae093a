package org.tracewright.flow.ir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.heap.LowArray;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;

/** Reads constants. */
final class ValueReader {

    private final IrScanner in;
    private final Declarations known;
    private final TypeReader types;

    ValueReader(IrScanner in, Declarations known, TypeReader types) {
        this.in = in;
        this.known = known;
        this.types = types;
    }

    /** A constant if one is next, else null: then it is a variable. */
    Constant constant() {
        Constant base = base();
        if (base != null && in.adjacent() == '[') {
            in.expect("[");
            LowType type = types.type();
            in.expect("]");
            return new Constant(type == Primitive.UNICHAR && base.value() instanceof Long number ? (Object) number.intValue() : base.value(), type);
        }
        return base;
    }

    /** A value whose type the place gives. */
    Object value() {
        Constant constant = constant();
        if (constant == null) {
            throw in.error("a constant expected");
        }
        return constant.value();
    }

    private Constant base() {
        char next = in.peek();
        if (in.atNumber()) {
            return number();
        }
        return switch (next) {
            case '\'' -> new Constant(in.quoted('\'').charAt(0), Primitive.CHAR);
            case '"' -> Constant.ofVoid(in.quoted('"'));
            case '[' -> Constant.ofVoid(list());
            case '{' -> Constant.ofVoid(table());
            case '&' -> function();
            case '@' -> object();
            default -> word();
        };
    }

    private Constant number() {
        if (in.take("-inf")) {
            return new Constant(Double.NEGATIVE_INFINITY, Primitive.FLOAT);
        }
        String digits = in.number();
        if (digits.matches(".*[.eE].*")) {
            return new Constant(Double.valueOf(digits), Primitive.FLOAT);
        }
        if (in.adjacent() == 'u') {
            in.expect("u");
            return new Constant(Long.parseUnsignedLong(digits), Primitive.UNSIGNED);
        }
        return new Constant(Long.valueOf(digits), Primitive.SIGNED);
    }

    private Constant word() {
        if (in.take("True")) {
            return new Constant(true, Primitive.BOOL);
        } else if (in.take("False")) {
            return new Constant(false, Primitive.BOOL);
        } else if (in.take("nan")) {
            return new Constant(Double.NaN, Primitive.FLOAT);
        } else if (in.take("inf")) {
            return new Constant(Double.POSITIVE_INFINITY, Primitive.FLOAT);
        } else if (in.take("null")) {
            return new Constant(null, null);
        } else if (in.take("none")) {
            return Constant.ofVoid(null);
        } else if (in.take("u'")) {
            in.seek(in.offset() - 1);
            return new Constant(in.quoted('\'').codePointAt(0), Primitive.UNICHAR);
        } else if (in.take("class(")) {
            return closed(new Constant(Declarations.find(known.classes, "class", in), Primitive.CLASS));
        } else if (in.take("type(")) {
            return closed(Constant.ofVoid(types.type()));
        } else if (in.take("opaque(")) {
            return closed(Constant.ofVoid(new Opaque(in.quoted('"'))));
        }
        return null;
    }

    private Constant closed(Constant constant) {
        in.expect(")");
        return constant;
    }

    private Constant function() {
        in.expect("&");
        LowFunction function = Declarations.find(known.functions, "function", in);
        return new Constant(function, new Ptr(function.type()));
    }

    private Constant object() {
        in.expect("@");
        Object object = Declarations.find(known.objects, "object", in);
        return new Constant(object, new Ptr(object instanceof LowStruct struct ? struct.type() : ((LowArray) object).type()));
    }

    List<Object> list() {
        List<Object> items = new ArrayList<>();
        in.expect("[");
        while (!in.take("]")) {
            items.add(value());
            in.take(",");
        }
        return items;
    }

    private Map<String, Object> table() {
        Map<String, Object> entries = new LinkedHashMap<>();
        in.expect("{");
        while (!in.take("}")) {
            String key = in.quoted('"');
            in.expect(":");
            entries.put(key, value());
            in.take(",");
        }
        return entries;
    }
}
