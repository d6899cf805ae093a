package org.tracewright.translator.lowering;

import org.tracewright.flow.heap.LowArray;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.frontend.objspace.host.HostDict;
import org.tracewright.frontend.objspace.host.HostObject;

/** Fills a prebuilt dict. Its index is left out: hashes may depend on the run, so the first lookup computes them ({@code dicts.prepare}). */
final class PrebuiltDict {

    private final Repr key;
    private final Repr value;
    private final GcStruct struct;

    PrebuiltDict(DictRepr repr, GcStruct struct) {
        this.key = repr.key();
        this.value = repr.value();
        this.struct = struct;
    }

    void fill(LowStruct made, HostDict dict) {
        int size = dict.size();
        LowArray keys = array("keys", size);
        LowArray values = array("values", size);
        LowArray live = array("live", size);
        int at = 0;
        for (HostDict.Entry entry : dict.entries()) {
            put(keys, at, key, entry.key());
            put(values, at, value, entry.value());
            live.items()[at] = Boolean.TRUE;
            at++;
        }
        made.set("length", (long) size);
        made.set("used", (long) size);
        made.set("keys", keys);
        made.set("values", values);
        made.set("hashes", array("hashes", size));
        made.set("live", live);
    }

    private static void put(LowArray array, int at, Repr repr, HostObject object) {
        if (repr.lowType() != Primitive.VOID) {
            array.items()[at] = repr.convertConstant(object);
        }
    }

    private LowArray array(String field, int size) {
        return new LowArray((GcArray) ((Ptr) struct.field(field).type()).target(), size);
    }
}
