package org.tracewright.translator.annotation;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStr;

/** A user function, with the graphs made of it: one for each specialisation key. Compared by identity; one per function. */
public final class FunctionDesc implements Desc {

    private final HostFunction function;
    private final Specialization specialization;
    private final Map<Object, AnnotatedGraph> graphs = new LinkedHashMap<>();
    private final Map<List<HostObject>, HostObject> memo = new HashMap<>();
    private CallFamily family = new CallFamily(this);

    FunctionDesc(HostFunction function, Specialization specialization) {
        this.function = function;
        this.specialization = specialization;
    }

    public HostFunction function() {
        return function;
    }

    @Override
    public String name() {
        return function.qualifiedName();
    }

    @Override
    public HostObject hostObject() {
        return function;
    }

    /** Why the function cannot be called at run time, as {@code objectmodel.not_rpython} has it; null where it can. */
    String refusal() {
        HostObject mark = function.dict().get("_not_rpython_");
        if (mark == null) {
            return null;
        }
        return mark instanceof HostStr reason ? reason.text() : function.name() + "() is for import time only";
    }

    public Specialization specialization() {
        return specialization;
    }

    /** The graphs made so far, by specialisation key; the live map. */
    Map<Object, AnnotatedGraph> graphMap() {
        return graphs;
    }

    /** What a memo function has given, by arguments: it is called once for each; the live map. */
    Map<List<HostObject>, HostObject> memo() {
        return memo;
    }

    /** The graphs of this function that are part of the program. */
    public Collection<AnnotatedGraph> graphs() {
        return Collections.unmodifiableCollection(graphs.values());
    }

    /** The functions that are called at the same places as this one. */
    public CallFamily callFamily() {
        return family;
    }

    void setCallFamily(CallFamily newFamily) {
        family = newFamily;
    }

    /** Parameter names, without the star parameter. */
    public List<String> parameterNames() {
        return function.code().locals().subList(0, function.code().argumentCount());
    }

    @Override
    public String toString() {
        return name();
    }
}
