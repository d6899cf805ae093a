package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostDict;
import org.tracewright.frontend.objspace.host.HostInstance;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSet;

/** The entries of prebuilt dictionaries of all kinds: {@code dict}, {@code OrderedDict}, {@code r_dict}, and sets. */
public final class DictContents {

    private DictContents() {
    }

    /** The keys and values in order, or null where the object is no dictionary of the run time. */
    public static HostDict of(HostObject object) {
        if (object instanceof HostDict dict) {
            return dict;
        }
        if (object instanceof HostSet set) {
            return members(set);
        }
        if (!(object instanceof HostInstance instance)) {
            return null;
        }
        if (instance.type().qualifiedName().equals("collections.OrderedDict")) {
            return (HostDict) instance.payload();
        }
        return isCustom(instance) ? unwrapped((HostDict) instance.dict().get("_dict")) : null;
    }

    /** A set is a dict whose values are {@code None}. */
    private static HostDict members(HostSet set) {
        HostDict result = new HostDict();
        for (HostDict.Entry entry : set.elements().entries()) {
            result.putNormal(entry, entry.key(), HostNone.NONE);
        }
        return result;
    }

    /** Whether this is an {@code r_dict}: its attributes {@code key_eq} and {@code key_hash} are the functions on keys. */
    static boolean isCustom(HostObject object) {
        String name = object.type().qualifiedName();
        return name.equals("rpython.rlib.objectmodel.r_dict") || name.equals("rpython.rlib.objectmodel.r_ordereddict");
    }

    /** What an {@code r_dict} of import time compares or hashes its keys with. */
    public static HostObject function(HostObject dict, boolean equality) {
        return ((HostInstance) dict).dict().get(equality ? "key_eq" : "key_hash");
    }

    /** At import time an {@code r_dict} wraps its keys. */
    private static HostDict unwrapped(HostDict wrapped) {
        HostDict result = new HostDict();
        for (HostDict.Entry entry : wrapped.entries()) {
            result.putNormal(entry, ((HostInstance) entry.key()).dict().get("key"), entry.value());
        }
        return result;
    }
}
