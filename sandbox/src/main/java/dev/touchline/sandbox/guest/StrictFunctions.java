package dev.touchline.sandbox.guest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;

/**
 * Java's {@link StrictMath} for guests: the same bits on every machine, interpreted and compiled.
 *
 * <p>The functions of GraalJS are those of {@link Math}, for which processors may have instructions of their own. A call of
 * one of these costs about 50 ns.
 */
final class StrictFunctions {
    private static final ProxyObject MATH = ProxyObject.fromMap(functions());

    private StrictFunctions() {}

    /** The functions by the name they have in JavaScript's {@code Math}. */
    static ProxyObject math() {
        return MATH;
    }

    private static Map<String, Object> functions() {
        Map<String, Object> functions = new LinkedHashMap<>();
        functions.put("sin", unary(StrictMath::sin));
        functions.put("cos", unary(StrictMath::cos));
        functions.put("tan", unary(StrictMath::tan));
        functions.put("asin", unary(StrictMath::asin));
        functions.put("acos", unary(StrictMath::acos));
        functions.put("atan", unary(StrictMath::atan));
        functions.put("atan2", binary(StrictMath::atan2));
        functions.put("sinh", unary(StrictMath::sinh));
        functions.put("cosh", unary(StrictMath::cosh));
        functions.put("tanh", unary(StrictMath::tanh));
        functions.put("exp", unary(StrictMath::exp));
        functions.put("expm1", unary(StrictMath::expm1));
        functions.put("log", unary(StrictMath::log));
        functions.put("log1p", unary(StrictMath::log1p));
        functions.put("log10", unary(StrictMath::log10));
        functions.put("cbrt", unary(StrictMath::cbrt));
        functions.put("pow", binary(StrictFunctions::power));
        return functions;
    }

    /** JavaScript differs from Java in one point: 1 and -1 to an infinite power are not a number. */
    private static double power(double base, double exponent) {
        return Math.abs(base) == 1 && Double.isInfinite(exponent) ? Double.NaN : StrictMath.pow(base, exponent);
    }

    private static ProxyExecutable unary(DoubleUnaryOperator function) {
        return arguments -> function.applyAsDouble(arguments[0].asDouble());
    }

    private static ProxyExecutable binary(DoubleBinaryOperator function) {
        return arguments -> function.applyAsDouble(arguments[0].asDouble(), arguments[1].asDouble());
    }
}
