package dev.touchline.sandbox.guest;

import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * The function that answers calls: lets guest.js answer, and tells what happened where it could not.
 *
 * @param answer the function of guest.js
 * @param step the function of the kit's bridge
 */
record JavaScriptCall(Value answer, Value step, RequestStream requests, JavaScriptReports reports)
        implements ProxyExecutable {
    /** The most fuel that meter.js counts. */
    private static final long MOST = 1L << 30;

    static int units(long fuel) {
        return (int) Math.min(fuel, MOST);
    }

    @Override
    public Object execute(Value... arguments) {
        int size = arguments[0].asInt();
        try {
            Value answered = answer.execute(step, requests.buffer(), size, units(arguments[1].asLong()));
            return answered.isNull() ? reports.malformed() : answered;
        } catch (PolyglotException failure) {
            return reports.of(failure);
        }
    }
}
