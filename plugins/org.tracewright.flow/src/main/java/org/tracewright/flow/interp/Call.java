package org.tracewright.flow.interp;

/** A decoded call of a function: the machine makes a frame for it instead of executing it. */
final class Call implements Instruction {

    /** Finds the function to call. */
    interface Target {
        Code find(Frame frame);
    }

    private final Target target;
    private final Slot[] args;
    private final Slot result;

    Call(Target target, Slot[] args, Slot result) {
        this.target = target;
        this.args = args;
        this.result = result;
    }

    Frame enter(Frame caller) {
        Frame callee = new Frame(target.find(caller), caller);
        Slot[] parameters = callee.code.parameters;
        if (parameters.length != args.length) {
            throw new FatalError(callee.code.function.name() + " takes " + parameters.length + " arguments, not " + args.length);
        }
        for (int i = 0; i < args.length; i++) {
            if (parameters[i].isNumber()) {
                callee.numbers[parameters[i].index()] = caller.number(args[i].index());
            } else if (parameters[i].isReference()) {
                callee.references[parameters[i].index()] = caller.reference(args[i].index());
            }
        }
        return callee;
    }

    /** Hands the result in the return block of the callee to its caller. */
    void leave(Frame callee) {
        Frame caller = callee.caller;
        if (result.isNumber()) {
            caller.numbers[result.index()] = callee.numbers[0];
        } else if (result.isReference()) {
            caller.references[result.index()] = callee.references[0];
        }
    }

    @Override
    public void execute(Frame frame) {
        throw new IllegalStateException("a call is entered, not executed");
    }
}
