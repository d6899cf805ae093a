package org.tracewright.frontend.bytecode;

import org.eclipse.emf.ecore.EObject;
import org.tracewright.lang.rpython.Return;

/** Compiles the jumps out of constructs, and keeps the stack of the constructs that are open. */
final class Exits {

    private static final String RETURN_VALUE = "$return";

    private final Unit unit;
    private final CodeBuilder out;
    private Exit innermost;

    Exits(Unit unit) {
        this.unit = unit;
        this.out = unit.out;
    }

    Exit innermost() {
        return innermost;
    }

    void enter(Exit exit) {
        innermost = exit;
    }

    void leave() {
        innermost = innermost.outer;
    }

    Exit.Loop enterLoop(boolean hasIterator) {
        Exit.Loop loop = new Exit.Loop(innermost, hasIterator);
        innermost = loop;
        return loop;
    }

    void breakLoop(EObject node) {
        Exit.Loop loop = loop();
        if (loop == null) {
            unit.error(node, "'break' outside loop");
            return;
        }
        unwindTo(loop, innermost, () -> {
            if (loop.hasIterator) {
                out.emit(Instruction.POP);
            }
            out.jump(Instruction.JUMP, loop.onBreak);
        });
    }

    void continueLoop(EObject node) {
        Exit.Loop loop = loop();
        if (loop == null) {
            unit.error(node, "'continue' not properly in loop");
            return;
        }
        unwindTo(loop, innermost, () -> out.jump(Instruction.JUMP, loop.onContinue));
    }

    private Exit.Loop loop() {
        for (Exit exit = innermost; exit != null; exit = exit.outer) {
            if (exit instanceof Exit.Loop loop) {
                return loop;
            }
        }
        return null;
    }

    void returnValue(Return node) {
        if (unit.scope.kind != Scope.Kind.FUNCTION) {
            unit.error(node, "'return' outside function");
            return;
        }
        if (node.getValue() != null && unit.scope.isGenerator) {
            unit.error(node, "'return' with argument inside generator");
        }
        unit.expressionOrNone(node.getValue());
        if (hasCleanup()) {
            unit.variables.storeHidden(RETURN_VALUE);
            unwindTo(null, innermost, () -> {
                unit.at(node);
                unit.variables.loadHidden(RETURN_VALUE);
                out.emit(Instruction.RETURN);
            });
        } else {
            unit.at(node);
            out.emit(Instruction.RETURN);
        }
    }

    private boolean hasCleanup() {
        for (Exit exit = innermost; exit != null; exit = exit.outer) {
            if (exit instanceof Exit.Cleanup) {
                return true;
            }
        }
        return false;
    }

    /** Does what the constructs from the one given outwards up to the end (exclusive) want done on a way out, then the last step. */
    private void unwindTo(Exit end, Exit from, Runnable lastStep) {
        if (from == end) {
            lastStep.run();
            return;
        }
        if (from instanceof Exit.Cleanup cleanup) {
            cleanup.region.uncovered(() -> {
                wayOut(cleanup);
                unwindTo(end, from.outer, lastStep);
            });
            return;
        }
        if (from instanceof Exit.Attempt attempt) {
            attempt.region.uncovered(() -> unwindTo(end, from.outer, lastStep));
            return;
        }
        if (from instanceof Exit.Loop loop && loop.hasIterator) {
            out.emit(Instruction.POP);
        } else if (from instanceof Exit.Handler handler) {
            unit.attempts.forget(handler.level);
        }
        unwindTo(end, from.outer, lastStep);
    }

    private void wayOut(Exit.Cleanup cleanup) {
        Exit saved = innermost;
        innermost = cleanup.outer;
        cleanup.compileWayOut();
        innermost = saved;
    }
}
