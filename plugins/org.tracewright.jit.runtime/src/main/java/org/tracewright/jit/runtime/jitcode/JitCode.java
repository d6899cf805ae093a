package org.tracewright.jit.runtime.jitcode;

import java.util.Arrays;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Position;

/**
 * The code of one function. Parameters arrive in the first registers of their kinds. Compared by identity.
 */
public final class JitCode {

    /**
     * The registers that live at an instruction before it runs, by kind, each in ascending order.
     */
    public record Liveness(int[] ints, int[] refs, int[] floats) {

        /** The number of live registers. */
        public int size() {
            return ints.length + refs.length + floats.length;
        }
    }

    /** How many registers of each kind the code uses. Operands from there on are constants. */
    public record Registers(int ints, int refs, int floats) {
    }

    /** The pools of constants. */
    public record Constants(long[] ints, Object[] refs, double[] floats) {
    }

    /** Tables by instruction, each with ascending indices of instructions beside its entries. */
    public record Tables(int[] livePcs, Liveness[] liveness, int[] positionPcs, Position[] positions) {
    }

    private final int index;
    private final String name;
    private final Kind result;
    private final int[] code;
    private final Registers registers;
    private final Constants constants;
    private final Tables tables;
    private CallDescr function;

    /**
     * @param index number in the program's table
     * @param name  the RPython name of the function
     */
    public JitCode(int index, String name, Kind result, int[] code, Registers registers, Constants constants, Tables tables) {
        this.index = index;
        this.name = name;
        this.result = result;
        this.code = code;
        this.registers = registers;
        this.constants = constants;
        this.tables = tables;
    }

    public int index() {
        return index;
    }

    public String name() {
        return name;
    }

    public Kind result() {
        return result;
    }

    /** How the program's own function of the same effect is called, or null where there is none. */
    public CallDescr function() {
        return function;
    }

    /** Says which function of the program does the same. */
    public void setFunction(CallDescr call) {
        function = call;
    }

    /** The live array of instructions. */
    public int[] code() {
        return code;
    }

    public Registers registers() {
        return registers;
    }

    public Constants constants() {
        return constants;
    }

    public Tables tables() {
        return tables;
    }

    /**
     * The registers that live before the instruction.
     *
     * @param pc an instruction that may be a place to go on from: one that may be guarded, or the one behind a call
     */
    public Liveness liveness(int pc) {
        int at = Arrays.binarySearch(tables.livePcs(), pc);
        if (at < 0) {
            throw new IllegalArgumentException("no liveness at " + pc + " of " + name);
        }
        return tables.liveness()[at];
    }

    /** The source of the instruction. */
    public Position position(int pc) {
        int at = Arrays.binarySearch(tables.positionPcs(), pc);
        int entry = at < 0 ? -at - 2 : at;
        return entry < 0 ? Position.NONE : tables.positions()[entry];
    }

    @Override
    public String toString() {
        return name;
    }
}
