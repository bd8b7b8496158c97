package dev.touchline.sandbox.guest;

import com.oracle.truffle.api.source.Source;
import java.nio.ByteBuffer;
import java.util.Set;
import org.graalvm.polyglot.io.ByteSequence;

/**
 * One compiled Python module.
 *
 * @param name the dotted name it is imported by
 * @param file the name that tracebacks show
 * @param marshalled what Python's {@code marshal} reads
 * @param shared the source under which the engine shares the module's code among guests; the engine holds it weakly, so who
 *     wants compiled code to stay holds this record
 * @param imports the modules it imports anywhere, as dotted names
 */
@SuppressWarnings("ArrayRecordComponent") // Code is compared by nobody.
record MeteredModule(
        String name, String file, byte[] marshalled, Source shared, boolean isPackage, Kind kind, Set<String> imports) {
    /** What GraalPy calls compiled modules; an equal source is made for them in every guest. */
    private static final String BYTECODE = "application/x-python-bytecode";

    private static final long FIRST_LOADING = 1;

    /** Where a module comes from; prelude.py knows these names. */
    enum Kind {
        KIT,
        PROGRAM,
        METERED,
        OURS
    }

    /** GraalPy numbers the loadings of a file within a context and appends the number; a guest loads each file once. */
    private static byte[] asFirstLoaded(byte[] bytecode) {
        return ByteBuffer.allocate(bytecode.length + Long.BYTES)
                .put(bytecode)
                .putLong(FIRST_LOADING)
                .array();
    }

    static MeteredModule of(GuestModule module, Kind kind, byte[] marshalled, byte[] bytecode, Set<String> imports) {
        Source shared = Source.newBuilder("python", ByteSequence.create(asFirstLoaded(bytecode)), module.file())
                .mimeType(BYTECODE)
                .build();
        return new MeteredModule(
                module.name(), module.file(), marshalled, shared, module.isPackage(), kind, Set.copyOf(imports));
    }
}
