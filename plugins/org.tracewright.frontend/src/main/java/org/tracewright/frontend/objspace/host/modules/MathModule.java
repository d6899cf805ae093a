package org.tracewright.frontend.objspace.host.modules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.frontend.objspace.host.Arguments;
import org.tracewright.frontend.objspace.host.BuiltinTypes;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostFloat;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostTuple;
import org.tracewright.frontend.objspace.host.ModuleTable;
import org.tracewright.runtime.FloatMath;

/** The module {@code math}. */
final class MathModule {

    private MathModule() {
    }

    static HostModule make(HostSpace space) {
        ModuleTable table = new ModuleTable("math");
        table.value("pi", new HostFloat(Math.PI)).value("e", new HostFloat(Math.E));
        checked(table, "sqrt", Math::sqrt);
        checked(table, "sin", Math::sin);
        checked(table, "cos", Math::cos);
        checked(table, "tan", Math::tan);
        checked(table, "asin", Math::asin);
        checked(table, "acos", Math::acos);
        checked(table, "exp", Math::exp);
        checked(table, "expm1", Math::expm1);
        checked(table, "cosh", Math::cosh);
        checked(table, "sinh", Math::sinh);
        checked(table, "log10", x -> x <= 0 ? Double.NaN : Math.log10(x));
        checked(table, "log1p", x -> x <= -1 ? Double.NaN : Math.log1p(x));
        checked(table, "acosh", FloatMath::acosh);
        checked(table, "asinh", FloatMath::asinh);
        checked(table, "atanh", x -> Math.abs(x) == 1 ? Double.NaN : FloatMath.atanh(x));
        table.unary("atan", Math::atan).unary("tanh", Math::tanh).unary("fabs", Math::abs).unary("degrees", Math::toDegrees).unary("radians", Math::toRadians)
                .unary("floor", Math::floor).unary("ceil", Math::ceil)
                .function("trunc", 1, 1, (host, args) -> host.call(BuiltinTypes.INT, args.get(0)))
                .binary("atan2", Math::atan2).binary("copysign", Math::copySign)
                .function("isnan", 1, 1, (host, args) -> HostBool.of(Double.isNaN(host.toDouble(args.get(0)))))
                .function("isinf", 1, 1, (host, args) -> HostBool.of(Double.isInfinite(host.toDouble(args.get(0)))))
                .function("log", 1, 2, MathModule::log)
                .function("pow", 2, 2, MathModule::pow)
                .function("fmod", 2, 2, MathModule::fmod)
                .function("hypot", 2, 2, MathModule::hypot)
                .function("ldexp", 2, 2, MathModule::ldexp)
                .function("frexp", 1, 1, (host, args) -> frexp(host.toDouble(args.get(0))))
                .function("modf", 1, 1, (host, args) -> modf(host.toDouble(args.get(0))))
                .function("factorial", 1, 1, MathModule::factorial)
                .function("fsum", 1, 1, (host, args) -> new HostFloat(host.listOf(args.get(0)).stream().mapToDouble(host::toDouble)
                        .mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue()));
        return table.module();
    }

    private static Raised domainError(HostSpace space) {
        return space.error(BuiltinTypes.VALUE_ERROR, "math domain error");
    }

    private static Raised rangeError(HostSpace space) {
        return space.error(BuiltinTypes.OVERFLOW_ERROR, "math range error");
    }

    /** A function that has no value for some arguments, and too large ones for others. */
    private static void checked(ModuleTable table, String name, DoubleUnaryOperator code) {
        table.function(name, 1, 1, (space, args) -> {
            double x = space.toDouble(args.get(0));
            double result = code.applyAsDouble(x);
            if (Double.isNaN(result) && !Double.isNaN(x)) {
                throw domainError(space);
            } else if (Double.isInfinite(result) && !Double.isInfinite(x)) {
                throw rangeError(space);
            }
            return new HostFloat(result);
        });
    }

    private static HostObject log(HostSpace space, Arguments args) {
        double result = log(space, args.get(0));
        double base = args.size() == 1 ? 1 : log(space, args.get(1));
        if (base == 0) {
            throw space.error(BuiltinTypes.ZERO_DIVISION_ERROR, "float division by zero");
        }
        return new HostFloat(result / base);
    }

    private static double log(HostSpace space, HostObject number) {
        double x = space.toDouble(number);
        if (x <= 0) {
            throw domainError(space);
        }
        return Math.log(x);
    }

    private static HostObject pow(HostSpace space, Arguments args) {
        double x = space.toDouble(args.get(0));
        double y = space.toDouble(args.get(1));
        double result = FloatMath.pow(x, y);
        if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y) || x == 0 && y < 0) {
            throw domainError(space);
        }
        return inRange(space, x, y, result);
    }

    private static HostObject hypot(HostSpace space, Arguments args) {
        double x = space.toDouble(args.get(0));
        double y = space.toDouble(args.get(1));
        return inRange(space, x, y, FloatMath.hypot(x, y));
    }

    private static HostObject inRange(HostSpace space, double x, double y, double result) {
        if (Double.isInfinite(result) && !Double.isInfinite(x) && !Double.isInfinite(y)) {
            throw rangeError(space);
        }
        return new HostFloat(result);
    }

    private static HostObject fmod(HostSpace space, Arguments args) {
        double x = space.toDouble(args.get(0));
        double y = space.toDouble(args.get(1));
        if (y == 0 || Double.isInfinite(x)) {
            throw domainError(space);
        }
        return new HostFloat(x % y);
    }

    private static HostObject ldexp(HostSpace space, Arguments args) {
        double x = space.toDouble(args.get(0));
        long exponent = Math.max(-5000, Math.min(5000, space.toLong(args.get(1))));
        double result = Math.scalb(x, (int) exponent);
        if (Double.isInfinite(result) && !Double.isInfinite(x)) {
            throw rangeError(space);
        }
        return new HostFloat(result);
    }

    private static HostObject frexp(double x) {
        if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
            return HostTuple.of(new HostFloat(x), new HostInt(0));
        }
        double scaled = x;
        int shift = 0;
        if (Math.abs(x) < Double.MIN_NORMAL) {
            scaled = x * 0x1p54;
            shift = -54;
        }
        int exponent = Math.getExponent(scaled) + 1;
        return HostTuple.of(new HostFloat(Math.scalb(scaled, -exponent)), new HostInt(exponent + shift));
    }

    private static HostObject modf(double x) {
        double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
        return HostTuple.of(new HostFloat(Double.isInfinite(x) ? Math.copySign(0.0, x) : Math.copySign(x - whole, x)), new HostFloat(whole));
    }

    private static HostObject factorial(HostSpace space, Arguments args) {
        long n = space.toLong(args.get(0));
        if (n < 0) {
            throw space.error(BuiltinTypes.VALUE_ERROR, "factorial() not defined for negative values");
        }
        BigInteger result = BigInteger.ONE;
        for (long i = 2; i <= n; i++) {
            space.budget().step();
            result = result.multiply(BigInteger.valueOf(i));
        }
        return HostInt.of(result);
    }
}
