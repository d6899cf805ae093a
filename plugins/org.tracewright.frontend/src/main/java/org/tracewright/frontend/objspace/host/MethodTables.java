package org.tracewright.frontend.objspace.host;

/** All method tables; run once when the built-in types are made. */
final class MethodTables {

    private MethodTables() {
    }

    static void install() {
        ObjectMethods.install();
        TypeMethods.install();
        NumberMethods.install();
        TextMethods.install(BuiltinTypes.STR);
        TextMethods.install(BuiltinTypes.UNICODE);
        TextPredicates.install(BuiltinTypes.STR);
        TextPredicates.install(BuiltinTypes.UNICODE);
        ListMethods.install();
        TupleMethods.install();
        DictMethods.install();
        SetMethods.install(BuiltinTypes.SET);
        SetMethods.install(BuiltinTypes.FROZENSET);
        FunctionMethods.install();
        DescriptorMethods.install();
        ExceptionMethods.install();
        IteratorMethods.install();
        FileMethods.install();
        FrameMethods.install();
    }
}
