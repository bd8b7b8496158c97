package dev.touchline.sandbox.guest;

/** What the watchdog looks at: something that runs foreign code, one call at a time. */
interface Watched {
    CallWatch watch();

    /** Ends what is running, from another thread; may wait for it. */
    void stop();
}
