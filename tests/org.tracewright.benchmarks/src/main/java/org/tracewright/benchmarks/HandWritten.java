package org.tracewright.benchmarks;

import java.util.Map;
import java.util.function.LongUnaryOperator;

/**
 * What the tracing compiler is compared with, written by hand in Java: the lecture's interpreter, and the loops of the programs that the
 * interpreters run. Started as a process of its own with the name of one of them and the number of iterations; prints the result.
 */
public final class HandWritten {

    /** {@code tlr_jit.py} without its hints, running SQUARE. */
    static final String INTERPRETER = "interpreter";

    /** The loop of SQUARE. */
    static final String SQUARE = "square";

    /** The loops of {@code registers.py often}. */
    static final String OFTEN = "often";

    /** The loops of {@code registers.py seldom}. */
    static final String SELDOM = "seldom";

    private static final int MOV_A_R = 1;
    private static final int MOV_R_A = 2;
    private static final int JUMP_IF_A = 3;
    private static final int SET_A = 4;
    private static final int ADD_R_TO_A = 5;
    private static final int RETURN_A = 6;
    private static final int DECR_A = 7;

    private static final byte[] SQUARE_CODE = {MOV_A_R, 0, MOV_A_R, 1, MOV_R_A, 0, DECR_A, MOV_A_R, 0, MOV_R_A, 2, ADD_R_TO_A, 1, MOV_A_R, 2, MOV_R_A, 0, JUMP_IF_A, 4, MOV_R_A, 2, RETURN_A};

    private static final long SEED = 88172645463325252L;
    private static final long MODULUS = 251;
    private static final long STEPS = 1000;

    private static final Map<String, LongUnaryOperator> PROGRAMS =
            Map.of(INTERPRETER, n -> interpret(SQUARE_CODE, n), SQUARE, HandWritten::square, OFTEN, n -> xorshift(n, 1), SELDOM, n -> xorshift(n, 7));

    private HandWritten() {
    }

    /** The name of a program and the number of iterations. */
    public static void main(String[] args) {
        System.out.println(run(args[0], Long.parseLong(args[1])));
    }

    static long run(String name, long n) {
        return PROGRAMS.get(name).applyAsLong(n);
    }

    private static long interpret(byte[] code, long start) {
        long[] registers = new long[256];
        long a = start;
        int pc = 0;
        while (true) {
            int opcode = code[pc++] & 0xff;
            switch (opcode) {
                case JUMP_IF_A -> {
                    int target = code[pc++] & 0xff;
                    pc = a != 0 ? target : pc;
                }
                case MOV_A_R -> registers[code[pc++] & 0xff] = a;
                case MOV_R_A -> a = registers[code[pc++] & 0xff];
                case ADD_R_TO_A -> a += registers[code[pc++] & 0xff];
                case DECR_A -> a--;
                case SET_A -> a = code[pc++] & 0xff;
                case RETURN_A -> {
                    return a;
                }
                default -> throw new IllegalArgumentException("no instruction: " + opcode);
            }
        }
    }

    private static long square(long n) {
        long count = n;
        long result = 0;
        do {
            count--;
            result += n;
        } while (count != 0);
        return result;
    }

    private static long xorshift(long n, long mask) {
        long x = SEED;
        long sum = 0;
        for (long outer = n / STEPS; outer != 0; outer--) {
            for (long inner = STEPS; inner != 0; inner--) {
                x ^= x << 13;
                x ^= x >>> 7;
                x ^= x << 17;
                if ((Math.floorMod(x, MODULUS) & mask) == 0) {
                    sum -= inner;
                } else {
                    sum += x;
                }
            }
        }
        return sum;
    }
}
