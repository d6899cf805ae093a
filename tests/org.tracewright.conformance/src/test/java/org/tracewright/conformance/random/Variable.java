package org.tracewright.conformance.random;

/** A local variable, a parameter or an attribute. */
record Variable(String name, Type type) {

    Expression read() {
        return Expression.of(type, name);
    }
}
