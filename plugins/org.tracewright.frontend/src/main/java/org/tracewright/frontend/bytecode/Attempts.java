package org.tracewright.frontend.bytecode;

import org.tracewright.lang.rpython.Block;
import org.tracewright.lang.rpython.ExceptHandler;
import org.tracewright.lang.rpython.Raise;
import org.tracewright.lang.rpython.Try;
import org.tracewright.lang.rpython.With;
import org.tracewright.lang.rpython.WithItem;

/**
 * Compiles {@code try}, {@code with} and {@code raise}. A handler keeps the exception in two hidden locals, a pair for each level of
 * handlers within handlers, while it runs.
 */
final class Attempts {

    private final Unit unit;
    private final CodeBuilder out;
    private int level;
    private int withLevel;

    Attempts(Unit unit) {
        this.unit = unit;
        this.out = unit.out;
    }

    void attempt(Try node) {
        if (node.getFinalBody() == null) {
            tryExcept(node);
            return;
        }
        Protected region = new Protected(out);
        unit.exits.enter(new Exit.Cleanup(unit.exits.innermost(), region, outer -> suite(node.getFinalBody())));
        if (node.getHandlers().isEmpty()) {
            suite(node.getBody());
        } else {
            tryExcept(node);
        }
        unit.exits.leave();
        boolean isCovered = region.end();
        Label end = new Label();
        suite(node.getFinalBody());
        out.jump(Instruction.JUMP, end);
        if (isCovered) {
            region.placeHandler();
            keepException();
            suite(node.getFinalBody());
            level--;
            reraise(level);
        }
        out.place(end);
    }

    private void suite(Block block) {
        if (block != null) {
            unit.suite(block.getStatements());
        }
    }

    private void tryExcept(Try node) {
        Label end = new Label();
        Protected region = new Protected(out);
        unit.exits.enter(new Exit.Attempt(unit.exits.innermost(), region));
        suite(node.getBody());
        unit.exits.leave();
        boolean isCovered = region.end();
        suite(node.getOrElse());
        out.jump(Instruction.JUMP, end);
        if (isCovered) {
            unit.at(node);
            region.placeHandler();
            handlers(node, end);
        }
        out.place(end);
    }

    private void handlers(Try node, Label end) {
        keepException();
        int mine = level - 1;
        unit.exits.enter(new Exit.Handler(unit.exits.innermost(), mine));
        for (ExceptHandler handler : node.getHandlers()) {
            if (!out.isReachable()) {
                unit.error(handler, "default 'except:' must be last");
            }
            Label next = new Label();
            unit.at(handler);
            if (handler.getType() != null) {
                unit.variables.loadHidden(type(mine));
                unit.expression(handler.getType());
                unit.at(handler);
                out.emit(Instruction.EXC_MATCH);
                out.jump(Instruction.POP_JUMP_IF_FALSE, next);
            }
            if (handler.getTarget() != null) {
                unit.variables.loadHidden(value(mine));
                unit.targets.store(handler.getTarget());
            }
            suite(handler.getBody());
            forget(mine);
            out.jump(Instruction.JUMP, end);
            out.place(next);
        }
        unit.at(node);
        reraise(mine);
        unit.exits.leave();
        level--;
    }

    /** The exception is on the stack; it goes to the hidden locals of a new level. */
    private void keepException() {
        unit.variables.storeHidden(value(level));
        unit.variables.storeHidden(type(level));
        level++;
    }

    private void reraise(int ofLevel) {
        unit.variables.loadHidden(type(ofLevel));
        unit.variables.loadHidden(value(ofLevel));
        out.emit(Instruction.RERAISE);
    }

    /** A handler of that level is left. */
    void forget(int ofLevel) {
        unit.variables.deleteHidden(type(ofLevel));
        unit.variables.deleteHidden(value(ofLevel));
    }

    private static String type(int level) {
        return "$type" + level;
    }

    private static String value(int level) {
        return "$value" + level;
    }

    void with(With node, int index) {
        if (index == node.getItems().size()) {
            suite(node.getBody());
            return;
        }
        WithItem item = node.getItems().get(index);
        String manager = "$with" + withLevel++;
        enterManager(item, manager);
        Protected region = new Protected(out);
        unit.exits.enter(new Exit.Cleanup(unit.exits.innermost(), region, outer -> exitNormally(item, manager)));
        with(node, index + 1);
        unit.exits.leave();
        boolean isCovered = region.end();
        Label end = new Label();
        exitNormally(item, manager);
        out.jump(Instruction.JUMP, end);
        if (isCovered) {
            region.placeHandler();
            exitWithException(item, manager);
        }
        out.place(end);
        unit.variables.deleteHidden(manager);
        withLevel--;
    }

    private void enterManager(WithItem item, String manager) {
        unit.expression(item.getContext());
        unit.at(item.getContext());
        unit.variables.storeHidden(manager);
        unit.variables.loadHidden(manager);
        out.emit(Instruction.LOAD_ATTR, out.name("__enter__"));
        out.emit(Instruction.CALL, 0, -1);
        if (item.getTarget() == null) {
            out.emit(Instruction.POP);
        } else {
            unit.targets.store(item.getTarget());
        }
    }

    private void loadExit(WithItem item, String manager) {
        unit.at(item.getContext());
        unit.variables.loadHidden(manager);
        out.emit(Instruction.LOAD_ATTR, out.name("__exit__"));
    }

    private void exitNormally(WithItem item, String manager) {
        loadExit(item, manager);
        unit.none();
        unit.none();
        unit.none();
        out.emit(Instruction.CALL, 3, -1);
        out.emit(Instruction.POP);
    }

    private void exitWithException(WithItem item, String manager) {
        keepException();
        Label suppressed = new Label();
        loadExit(item, manager);
        unit.variables.loadHidden(type(level - 1));
        unit.variables.loadHidden(value(level - 1));
        unit.none();
        out.emit(Instruction.CALL, 3, -1);
        out.jump(Instruction.POP_JUMP_IF_SUPPRESSED, suppressed);
        reraise(level - 1);
        out.place(suppressed);
        level--;
        forget(level);
    }

    void raise(Raise node) {
        if (node.getType() == null) {
            bareRaise();
            return;
        }
        unit.expression(node.getType());
        int count = 1;
        if (node.getValue() != null) {
            unit.expression(node.getValue());
            count++;
        }
        if (node.getTraceback() != null) {
            unit.expression(node.getTraceback());
            count++;
        }
        unit.at(node);
        out.emit(Instruction.RAISE, count);
    }

    private void bareRaise() {
        for (Exit exit = unit.exits.innermost(); exit != null; exit = exit.outer) {
            if (exit instanceof Exit.Handler handler) {
                reraise(handler.level);
                return;
            }
        }
        out.emit(Instruction.RAISE, 0);
    }
}
