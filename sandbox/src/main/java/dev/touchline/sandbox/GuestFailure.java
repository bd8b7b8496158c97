package dev.touchline.sandbox;

import org.jspecify.annotations.Nullable;

/** A guest did not do what it was asked; says why and where in the program's own files, never where in the host. */
public final class GuestFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why a guest failed. */
    public enum Kind {
        /** A syntax error, an exception while loading, or a refusal by the bridge. */
        NOT_LOADABLE,
        /** An exception came out of a call, an attempt to exit included. */
        RAISED,
        /** The bridge's {@code step} answered something that is no {@code bytes}, or too many of them. */
        MALFORMED,
        /** The guest used up the fuel it was allowed. */
        OUT_OF_FUEL,
        /** The guest ran out of stack or memory. */
        EXHAUSTED,
        /** The watchdog stopped a call or a load that took too long. */
        STOPPED
    }

    private final Kind kind;
    private final @Nullable String file;
    private final int line;
    private final String trace;

    /**
     * @param file the program's own relative path, or null when no frame of the program was involved
     * @param line the 1-based line, or 0 when unknown
     * @param trace the guest's own frames, one per line, outermost first; may be empty
     */
    public GuestFailure(Kind kind, String message, @Nullable String file, int line, String trace) {
        super(message, null, false, false);
        this.kind = kind;
        this.file = file;
        this.line = line;
        this.trace = trace;
    }

    public Kind kind() {
        return kind;
    }

    /** The file of the deepest frame of the program, if one was involved. */
    public @Nullable String file() {
        return file;
    }

    /** The 1-based line in {@link #file()}, or 0. */
    public int line() {
        return line;
    }

    /** The guest's frames, outermost first, one per line. */
    public String trace() {
        return trace;
    }

    /** One line for a policy's author: {@code policy.py:12: ZeroDivisionError: division by zero}. */
    public String describe() {
        if (file == null) {
            return getMessage();
        }
        return line > 0 ? file + ":" + line + ": " + getMessage() : file + ": " + getMessage();
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? kind.name() : message;
    }
}
