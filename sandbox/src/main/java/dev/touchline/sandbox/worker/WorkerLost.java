package dev.touchline.sandbox.worker;

/** A worker process is gone, with what it noted last; its order has no answer and needs another worker. */
public final class WorkerLost extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why a worker is gone. */
    public enum Reason {
        /** It ended, or was ended by somebody else; the message has its exit status. */
        DIED,
        /** It sent nothing for too long, though it worked, and was killed. */
        SILENT,
        /** It did nothing at all for very long and was killed: its machine gave it no time, or somebody had stopped it. */
        STARVED,
        /** One guest call took too long and could not be stopped; the flight record says which. */
        STUCK_IN_CALL,
        /** The same, and the call's own thread was working all the time; measured in processor time, so that no busy machine is behind it. */
        HELD_THE_PROCESSOR,
        /** Its heap was full; the flight record says during which guest call, if during one. */
        OUT_OF_MEMORY,
        /** It sent something that is no frame and was killed. */
        GARBLED
    }

    private final Reason reason;
    private final FlightRecord flightRecord;
    private final String errorOutput;

    WorkerLost(Reason reason, String message, FlightRecord flightRecord, String errorOutput) {
        super(message);
        this.reason = reason;
        this.flightRecord = flightRecord;
        this.errorOutput = errorOutput;
    }

    public Reason reason() {
        return reason;
    }

    /** What the worker noted last. */
    public FlightRecord flightRecord() {
        return flightRecord;
    }

    /** The end of what the worker wrote to its standard error; for the operator's log only. */
    public String errorOutput() {
        return errorOutput;
    }
}
