package org.tracewright.jit.codewriter;

import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.jit.runtime.descr.JvmType;

/** Where a backend puts what descriptors speak of. */
public interface ProgramNames {

    /**
     * A field or method of a class.
     *
     * @param owner the class's internal name
     */
    record Member(String owner, String name) {
    }

    /** The type of values. */
    JvmType type(LowType type);

    /** The internal name of the class of a struct. */
    String struct(GcStruct struct);

    /** A field, own or inherited, of a struct. */
    Member field(GcStruct struct, String field);

    /** The attribute of classes. */
    Member classAttribute(String name, LowType type);

    /** The static method of a function. */
    Member function(LowFunction function);

    /** The method through which function pointers of the type are called. */
    Member pointer(FuncType type);

    /** The method for a {@code virtual_call}, or null where no class has one. */
    Member virtual(Operation call);

    /** The declared signature of that method, the receiver left out. */
    FuncType virtualType(Operation call);

    /** A static method that does what a primitive does. */
    Member primitive(String name);

    /** A static method without parameters that ends the program with the message. */
    Member fatal(String message);

    /** What a prebuilt object, a function or a class is called in the program for which code is generated. */
    Object constant(Object value);
}
