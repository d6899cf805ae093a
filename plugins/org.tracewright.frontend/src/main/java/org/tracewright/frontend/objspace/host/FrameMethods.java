package org.tracewright.frontend.objspace.host;

import java.util.List;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.objspace.Frame;

/** Attributes of frames, code objects, tracebacks, cells and modules. */
final class FrameMethods {

    private FrameMethods() {
    }

    static void install() {
        new MethodTable(BuiltinTypes.FRAME)
                .getter("f_back", (space, self) -> ((HostFrame) self).back() == null ? HostNone.NONE : ((HostFrame) self).back())
                .getter("f_globals", (space, self) -> frame(self).globals())
                .getter("f_locals", (space, self) -> ((HostFrame) self).locals())
                .getter("f_code", (space, self) -> new HostCode(frame(self).code()))
                .getter("f_lineno", (space, self) -> new HostInt(frame(self).code().code().get(frame(self).current()).line()));
        new MethodTable(BuiltinTypes.CODE)
                .getter("co_name", (space, self) -> HostStr.of(code(self).name()))
                .getter("co_filename", (space, self) -> HostSpace.utf8(code(self).file()))
                .getter("co_firstlineno", (space, self) -> new HostInt(code(self).line()))
                .getter("co_argcount", (space, self) -> new HostInt(code(self).argumentCount()))
                .getter("co_nlocals", (space, self) -> new HostInt(code(self).locals().size()))
                .getter("co_varnames", (space, self) -> names(code(self).locals()))
                .getter("co_names", (space, self) -> names(code(self).names()))
                .getter("co_freevars", (space, self) -> names(code(self).frees()))
                .getter("co_cellvars", (space, self) -> names(code(self).cells()))
                .getter("co_flags", (space, self) -> new HostInt(flags(code(self))));
        new MethodTable(BuiltinTypes.TRACEBACK)
                .getter("tb_lineno", (space, self) -> new HostInt(line((HostTraceback) self)))
                .getter("tb_next", (space, self) -> HostNone.NONE);
        new MethodTable(BuiltinTypes.CELL)
                .getter("cell_contents", (space, self) -> {
                    HostObject value = ((HostCell) self).cell().get();
                    if (value == null) {
                        throw space.error(BuiltinTypes.VALUE_ERROR, "Cell is empty");
                    }
                    return value;
                });
        new MethodTable(BuiltinTypes.MODULE)
                .constructor((space, args) -> new HostModule(space.str(args.get(0))))
                .getter("__dict__", (space, self) -> ((HostModule) self.payload()).dict());
    }

    private static long line(HostTraceback traceback) {
        return traceback.entries().isEmpty() ? 0 : traceback.entries().get(traceback.entries().size() - 1).position().line();
    }

    private static Frame<HostObject> frame(HostObject self) {
        return ((HostFrame) self).frame();
    }

    private static CodeObject code(HostObject self) {
        return ((HostCode) self).code();
    }

    private static HostTuple names(List<String> names) {
        return new HostTuple(names.stream().map(name -> (HostObject) HostStr.of(name)).toList());
    }

    private static long flags(CodeObject code) {
        return (code.hasStar() ? 4 : 0) | (code.hasStarStar() ? 8 : 0) | (code.isGenerator() ? 32 : 0);
    }
}
