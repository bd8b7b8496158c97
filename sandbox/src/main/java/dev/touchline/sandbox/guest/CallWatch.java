package dev.touchline.sandbox.guest;

import dev.touchline.sandbox.GuestLimits;

/**
 * What guest and watchdog know of the call in progress; the guest writes the first part, the watchdog the second. Times are
 * processor time, in nanoseconds, of the call's thread and of the whole process.
 */
final class CallWatch {
    private volatile long activity;
    private volatile long threadId = Thread.currentThread().threadId();
    private volatile long allowedNanos;
    private volatile long allowedBytes = Long.MAX_VALUE;

    private volatile boolean forMemory;

    private long watched = -1;
    private long processAtStart;
    private long threadAtStart;
    private long bytesAtStart;
    private boolean stopping;
    private boolean worked;

    /** From now on the guest may take this much processor time and memory in each call. */
    void allow(long nanos, long bytes) {
        allowedNanos = nanos;
        allowedBytes = bytes;
    }

    /** A call starts in the current thread. */
    @SuppressWarnings("NonAtomicOperationOnVolatileField") // one thread at a time is in a guest
    void enter() {
        long current = Thread.currentThread().threadId();
        if (current != threadId) {
            threadId = current;
        }
        activity++;
    }

    /** The call ended. */
    @SuppressWarnings("NonAtomicOperationOnVolatileField") // one thread at a time is in a guest
    void leave() {
        activity++;
    }

    /** Whether nothing was entered or left since {@link #start}. */
    boolean isSameCall() {
        return activity == watched;
    }

    void start(long process, long thread, long bytes) {
        watched = activity;
        bytesAtStart = bytes;
        processAtStart = process;
        threadAtStart = thread;
        stopping = false;
    }

    /** Stopping began, after the guest {@code worked} all that it may or for another reason; from now on times count from here. */
    void stop(long process, long thread, boolean worked) {
        stopping = true;
        this.worked = worked;
        processAtStart = process;
        threadAtStart = thread;
    }

    /** Whether the call's thread took more of the processor since the start than allowed. */
    boolean worksLongerThan(long allowed, long thread) {
        return thread - threadAtStart > allowed;
    }

    /** Whether it was stopped for its work, and not because memory was short. */
    boolean stoppedForWork() {
        return worked;
    }

    /** Whether the process took more since the start than {@link GuestLimits#PROCESS} times what the thread may. */
    boolean busiesTheProcess(long allowed, long process) {
        return process - processAtStart > allowed * GuestLimits.PROCESS;
    }

    /** Why the guest is being stopped. */
    void noteCause(boolean memory) {
        forMemory = memory;
    }

    /** Whether the guest was stopped for the memory it took. */
    boolean stoppedForMemory() {
        return forMemory;
    }

    /** Whether the call took more memory than it may. */
    boolean exceedsMemory(long bytes) {
        return bytes - bytesAtStart > allowedBytes;
    }

    boolean inCall() {
        return (watched & 1) == 1;
    }

    boolean stopping() {
        return stopping;
    }

    long allowedNanos() {
        return allowedNanos;
    }

    long threadId() {
        return threadId;
    }
}
