package org.tracewright.frontend.objspace.host;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.frontend.bytecode.CallShape;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.importing.Budget;
import org.tracewright.frontend.objspace.Evaluator;
import org.tracewright.frontend.objspace.Frame;
import org.tracewright.frontend.objspace.Raised;

/** Calls of every kind of callable, the stack of frames, and generators. */
final class Calls {

    private final HostSpace space;
    private final Evaluator<HostObject> evaluator;
    private final Map<CodeObject, FunctionShape> shapes = new HashMap<>();
    private final HostTraceback interruption = new HostTraceback();
    private HostFrame current;
    private FunctionRunner runner;
    private FunctionShape lastShape;

    Calls(HostSpace space) {
        this.space = space;
        this.evaluator = new Evaluator<>(space);
    }

    /** The calls that were running when the budget was exceeded; empty while it was not. */
    HostTraceback interruption() {
        return interruption;
    }

    /** The innermost running frame, or null. */
    HostFrame currentFrame() {
        return current;
    }

    /** Unpacks star and keyword arguments; the callee is for messages. */
    Arguments arguments(HostObject callee, List<HostObject> args, CallShape shape) {
        if (shape == null) {
            return Arguments.of(args);
        }
        int names = shape.keywords().size();
        int positional = args.size() - names - (shape.star() ? 1 : 0) - (shape.starStar() ? 1 : 0);
        List<HostObject> values = new ArrayList<>(args.subList(0, positional));
        Map<String, HostObject> keywords = new LinkedHashMap<>();
        for (int i = 0; i < names; i++) {
            keywords.put(shape.keywords().get(i), args.get(positional + i));
        }
        if (shape.star()) {
            values.addAll(space.iteration().toList(args.get(positional + names)));
        }
        if (shape.starStar()) {
            addKeywords(callee, keywords, args.get(args.size() - 1));
        }
        return new Arguments(values, keywords);
    }

    private void addKeywords(HostObject callee, Map<String, HostObject> keywords, HostObject mapping) {
        if (!(mapping.payload() instanceof HostDict dict)) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "argument after ** must be a mapping, not " + mapping.type().name());
        }
        for (HostDict.Entry entry : dict.entries()) {
            if (keywords.put(space.texts().text(entry.key()), entry.value()) != null) {
                String name = callee instanceof HostFunction function ? function.name() + "() " : "";
                throw space.error(BuiltinTypes.TYPE_ERROR, name + "got multiple values for keyword argument '" + space.str(entry.key()) + "'");
            }
        }
    }

    HostObject call(HostObject callee, Arguments args) {
        if (callee instanceof HostFunction function) {
            return callFunction(function, args);
        } else if (callee instanceof HostBoundMethod method) {
            return call(method.function(), args.prepend(method.self()));
        } else if (callee instanceof HostBuiltin builtin) {
            return builtin.implementation().call(space, args);
        } else if (callee instanceof HostBuiltinMethod method) {
            return method.function().implementation().call(space, args.prepend(method.self()));
        } else if (callee instanceof HostType type) {
            return space.classes().callType(type, args);
        }
        HostObject own = callee instanceof HostInstance ? callee.type().lookup(Names.CALL) : null;
        if (own == null) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "'" + callee.type().name() + "' object is not callable");
        }
        return call(space.attributes().bind(own, callee, callee.type()), args);
    }

    private HostObject callFunction(HostFunction function, Arguments args) {
        CodeObject code = function.code();
        List<HostObject> locals = shape(code).bind(space, function, args);
        HostObject result = runner == null ? null : runOtherwise(function, locals);
        if (result != null) {
            return result;
        }
        Frame<HostObject> frame = new Frame<>(code, function.globals(), code.usesNames() ? new HostDict() : null,
                locals, new ArrayList<>(code.cells().size() + code.frees().size()));
        shape(code).fillCells(frame, function.closure());
        return code.isGenerator() ? new HostGenerator(function, frame) : run(frame);
    }

    private HostObject runOtherwise(HostFunction function, List<HostObject> locals) {
        if (!space.budget().enter()) {
            throw space.error(BuiltinTypes.RUNTIME_ERROR, "maximum recursion depth exceeded");
        }
        try {
            return runner.run(function, List.copyOf(locals.subList(0, shape(function.code()).parameterCount())));
        } finally {
            space.budget().leave();
        }
    }

    /** Lets that run functions from now on; null for byte code. */
    void setRunner(FunctionRunner newRunner) {
        runner = newRunner;
    }

    private FunctionShape shape(CodeObject code) {
        if (lastShape == null || lastShape.code() != code) {
            lastShape = shapes.computeIfAbsent(code, FunctionShape::new);
        }
        return lastShape;
    }

    /** Runs the code of a module or of exec in the given name spaces. */
    HostObject runCode(CodeObject code, HostDict globals, HostDict nameSpace) {
        List<HostObject> locals = new ArrayList<>();
        for (int i = 0; i < code.locals().size(); i++) {
            locals.add(null);
        }
        Frame<HostObject> frame = new Frame<>(code, globals, nameSpace, locals, new ArrayList<>());
        new FunctionShape(code).fillCells(frame, List.of());
        return run(frame);
    }

    private HostObject run(Frame<HostObject> frame) {
        activate(frame);
        return frame.pop();
    }

    private Evaluator.Outcome activate(Frame<HostObject> frame) {
        if (!space.budget().enter()) {
            throw space.error(BuiltinTypes.RUNTIME_ERROR, "maximum recursion depth exceeded");
        }
        HostFrame caller = current;
        Raised handled = space.exceptions().handled();
        current = new HostFrame(frame, caller);
        try {
            return evaluator.run(frame);
        } catch (Raised raised) {
            note(frame, raised);
            throw raised;
        } catch (Budget.Exceeded | OutOfMemoryError exceeded) {
            interruption.entries().add(new HostTraceback.Entry(frame.code(), frame.current()));
            throw exceeded;
        } catch (StackOverflowError tooDeep) {
            Raised raised = space.error(BuiltinTypes.RUNTIME_ERROR, "maximum recursion depth exceeded");
            note(frame, raised);
            throw raised;
        } finally {
            current = caller;
            space.exceptions().setHandled(handled);
            space.budget().leave();
        }
    }

    private static void note(Frame<HostObject> frame, Raised raised) {
        if (raised.traceback() instanceof HostTraceback traceback) {
            traceback.entries().add(new HostTraceback.Entry(frame.code(), frame.current()));
        }
    }

    /** Runs a generator on to its next value; null when it ends. A raised exception enters it at the yield. */
    HostObject resume(HostGenerator generator, HostObject sent, Raised thrown) {
        Frame<HostObject> frame = generator.frame();
        if (generator.isRunning()) {
            throw space.error(BuiltinTypes.VALUE_ERROR, "generator already executing");
        }
        if (frame == null || thrown != null && !enterThrown(generator, frame, thrown)) {
            if (thrown != null) {
                throw thrown;
            }
            return null;
        }
        if (thrown == null && generator.isStarted()) {
            frame.pop();
            frame.push(sent);
        }
        generator.enter();
        boolean ended = true;
        try {
            ended = activate(frame) == Evaluator.Outcome.RETURNED;
            return ended ? null : frame.top();
        } finally {
            generator.leave(ended);
        }
    }

    private boolean enterThrown(HostGenerator generator, Frame<HostObject> frame, Raised thrown) {
        if (generator.isStarted() && evaluator.unwind(frame, thrown)) {
            return true;
        }
        note(frame, thrown);
        generator.leave(true);
        return false;
    }
}
