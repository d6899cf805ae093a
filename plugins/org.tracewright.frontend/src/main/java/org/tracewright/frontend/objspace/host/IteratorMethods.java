package org.tracewright.frontend.objspace.host;

import java.util.List;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.frontend.objspace.Raised;

/** The methods of iterators and generators. */
final class IteratorMethods {

    private IteratorMethods() {
    }

    static void install() {
        new MethodTable(BuiltinTypes.ITERATOR).operation("next", Opcode.NEXT).operation("__iter__", Opcode.ITER);
        new MethodTable(BuiltinTypes.GENERATOR).operation("next", Opcode.NEXT).operation("__iter__", Opcode.ITER)
                .method("send", 1, 1, IteratorMethods::send)
                .method("throw", 1, 3, (space, args) -> {
                    Raised thrown = space.raise(null, List.copyOf(args.rest().positional()));
                    return orStop(space, space.calls().resume((HostGenerator) args.get(0), HostNone.NONE, thrown));
                })
                .method("close", 0, 0, IteratorMethods::close)
                .getter("gi_running", (space, self) -> HostBool.of(((HostGenerator) self).isRunning()))
                .getter("__name__", (space, self) -> HostStr.of(((HostGenerator) self).function().name()));
    }

    private static HostObject orStop(HostSpace space, HostObject value) {
        if (value == null) {
            throw space.exceptions().error(BuiltinTypes.STOP_ITERATION);
        }
        return value;
    }

    private static HostObject send(HostSpace space, Arguments args) {
        HostGenerator generator = (HostGenerator) args.get(0);
        if (!generator.isStarted() && args.get(1) != HostNone.NONE) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "can't send non-None value to a just-started generator");
        }
        return orStop(space, space.calls().resume(generator, args.get(1), null));
    }

    private static HostObject close(HostSpace space, Arguments args) {
        HostGenerator generator = (HostGenerator) args.get(0);
        if (generator.frame() == null) {
            return HostNone.NONE;
        }
        try {
            HostObject value = space.calls().resume(generator, HostNone.NONE, space.exceptions().error(BuiltinTypes.GENERATOR_EXIT));
            if (value != null) {
                throw space.error(BuiltinTypes.RUNTIME_ERROR, "generator ignored GeneratorExit");
            }
        } catch (Raised raised) {
            if (!Exceptions.is(raised, BuiltinTypes.GENERATOR_EXIT) && !Exceptions.is(raised, BuiltinTypes.STOP_ITERATION)) {
                throw raised;
            }
        }
        return HostNone.NONE;
    }
}
