package org.tracewright.frontend.objspace.host;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.objspace.Cell;
import org.tracewright.frontend.objspace.Frame;
import org.tracewright.frontend.objspace.Raised;

/** How the arguments of a call become the locals and cells of a frame; made once for a code object. */
final class FunctionShape {

    private final CodeObject code;
    private final Map<String, Integer> parameters = new HashMap<>();
    private final List<Integer> cellParameters = new ArrayList<>();

    FunctionShape(CodeObject code) {
        this.code = code;
        for (int i = 0; i < code.argumentCount(); i++) {
            parameters.put(code.locals().get(i), i);
        }
        for (String cell : code.cells()) {
            int local = code.locals().indexOf(cell);
            cellParameters.add(local >= 0 && local < parameterCount() ? local : -1);
        }
    }

    CodeObject code() {
        return code;
    }

    int parameterCount() {
        return code.argumentCount() + (code.hasStar() ? 1 : 0) + (code.hasStarStar() ? 1 : 0);
    }

    /** The locals at the start of the call. */
    List<HostObject> bind(HostSpace space, HostFunction function, Arguments args) {
        int expected = code.argumentCount();
        int given = args.size();
        List<HostObject> locals = new ArrayList<>(code.locals().size());
        for (int i = 0; i < code.locals().size(); i++) {
            locals.add(i < expected && i < given ? args.get(i) : null);
        }
        if (given > expected && !code.hasStar()) {
            throw wrongCount(space, function, given + args.keywords().size());
        }
        int next = expected;
        if (code.hasStar()) {
            locals.set(next++, new HostTuple(given > expected ? args.positional().subList(expected, given) : List.of()));
        }
        HostDict excess = code.hasStarStar() ? new HostDict() : null;
        if (excess != null) {
            locals.set(next, excess);
        }
        args.keywords().forEach((name, value) -> bindKeyword(space, function, locals, excess, name, value));
        fillDefaults(space, function, locals, given + args.keywords().size());
        return locals;
    }

    private void bindKeyword(HostSpace space, HostFunction function, List<HostObject> locals, HostDict excess, String name, HostObject value) {
        Integer index = parameters.get(name);
        if (index != null) {
            if (locals.get(index) != null) {
                throw space.error(BuiltinTypes.TYPE_ERROR, function.name() + "() got multiple values for keyword argument '" + name + "'");
            }
            locals.set(index, value);
        } else if (excess != null) {
            excess.put(name, value);
        } else {
            throw space.error(BuiltinTypes.TYPE_ERROR, function.name() + "() got an unexpected keyword argument '" + name + "'");
        }
    }

    private void fillDefaults(HostSpace space, HostFunction function, List<HostObject> locals, int given) {
        int firstDefault = code.argumentCount() - function.defaults().size();
        for (int i = 0; i < code.argumentCount(); i++) {
            if (locals.get(i) == null) {
                if (i < firstDefault) {
                    throw wrongCount(space, function, given);
                }
                locals.set(i, function.defaults().get(i - firstDefault));
            }
        }
    }

    private Raised wrongCount(HostSpace space, HostFunction function, int given) {
        int most = code.argumentCount();
        int least = most - function.defaults().size();
        int wanted = given < least ? least : most;
        if (most == 0 && !code.hasStar()) {
            return space.error(BuiltinTypes.TYPE_ERROR, function.name() + "() takes no arguments (" + given + " given)");
        }
        String bound = least == most && !code.hasStar() ? "exactly" : given < least ? "at least" : "at most";
        return space.error(BuiltinTypes.TYPE_ERROR, function.name() + "() takes " + bound + " " + wanted + " argument" + (wanted == 1 ? "" : "s")
                + " (" + given + " given)");
    }

    /** Makes the cell variables and appends the free ones. */
    void fillCells(Frame<HostObject> frame, List<Cell<HostObject>> closure) {
        for (int local : cellParameters) {
            frame.cells().add(new Cell<>(local < 0 ? null : frame.locals().get(local)));
        }
        frame.cells().addAll(closure);
    }
}
