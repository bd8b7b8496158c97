package dev.touchline.sandbox.guest;

import dev.touchline.sandbox.Budget;
import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.Kit;
import dev.touchline.sandbox.Program;
import java.io.OutputStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/** How programs of one language are metered and come to life. */
interface GuestLanguage extends AutoCloseable {
    /** Metered code of a kit and a program, ready for any number of contexts. */
    interface Code {}

    /**
     * Meters a program, or finds that it was metered before.
     *
     * @throws GuestFailure when the program cannot be metered, such as after a syntax error, naming file and line
     */
    Code prepare(Kit kit, Program program) throws GuestFailure;

    /** A fresh context for the code, which is allowed nothing and may read requests as its standard input. */
    HeapGauge.Measured open(Code code, RequestStream requests, OutputStream output);

    /**
     * Loads the code into a fresh context.
     *
     * @param seed where the guest's chance starts
     * @return an array of the function that answers calls, taking the request's size and the fuel allowed, and the fuel
     *     that loading took; or the report of a failure as a string, see {@link FailureReport}
     */
    Value boot(Context context, RequestStream requests, Code code, Budget budget, long seed);

    @Override
    void close();
}
