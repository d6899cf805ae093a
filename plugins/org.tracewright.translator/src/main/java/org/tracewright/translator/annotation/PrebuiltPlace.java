package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;

/**
 * Where a value lies before the program starts.
 *
 * @param holder an instance, a class, a list or a dict
 * @param key    the name of the attribute, the index or the key in it
 * @param isKey  whether the key itself is meant, not what it stands for
 */
record PrebuiltPlace(HostObject holder, HostObject key, boolean isKey) {

    PrebuiltPlace(HostObject holder, HostObject key) {
        this(holder, key, false);
    }
}
