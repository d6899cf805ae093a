package org.tracewright.translator.lowering;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.StringTypes;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostUnicode;

/** Prebuilt objects of the low-level heap: one for each live object and type. They are filled later, so that they may be cyclic. */
final class Prebuilt {

    private record Key(Object object, Object type) {
    }

    private final Lowerer lowerer;
    private final Map<Key, Object> made = new HashMap<>();

    Prebuilt(Lowerer lowerer) {
        this.lowerer = lowerer;
    }

    /** The low-level object for a live one. */
    @SuppressWarnings("unchecked")
    <T> T memo(HostObject object, Object type, Supplier<T> make, Consumer<T> fill) {
        Key key = new Key(object, type);
        Object known = made.get(key);
        if (known == null) {
            T fresh = make.get();
            made.put(key, fresh);
            lowerer.later(() -> fill.accept(fresh));
            return fresh;
        }
        return (T) known;
    }

    LowStruct string(HostStr text) {
        return (LowStruct) made.computeIfAbsent(new Key(text, StringTypes.STR), k -> {
            LowStruct result = new LowStruct(StringTypes.STR, text.length());
            for (int i = 0; i < text.length(); i++) {
                result.inlined().items()[i] = (char) (text.bytes()[i] & 0xFF);
            }
            return result;
        });
    }

    LowStruct unicode(int[] codePoints) {
        return (LowStruct) made.computeIfAbsent(new Key(new HostUnicode(codePoints), StringTypes.UNICODE), k -> {
            LowStruct result = new LowStruct(StringTypes.UNICODE, codePoints.length);
            for (int i = 0; i < codePoints.length; i++) {
                result.inlined().items()[i] = codePoints[i];
            }
            return result;
        });
    }
}
