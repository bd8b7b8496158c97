package dev.touchline.sandbox.guest;

import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.instrumentation.ContextsListener;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.nodes.LanguageInfo;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;

/**
 * Measures how much memory a context holds, by walking all that can be reached from it and from nowhere else: the only way to
 * tell two guests of one heap apart. A walk takes about a tenth of a second, so it is for when the heap is getting full.
 */
@TruffleInstrument.Registration(id = HeapGauge.ID, name = "Touchline heap gauge", services = HeapGauge.class)
public final class HeapGauge extends TruffleInstrument {
    static final String ID = "touchline-heap-gauge";

    private final ThreadLocal<TruffleContext> latest = new ThreadLocal<>();
    private Env environment;

    /** Made by the language runtime. */
    @SuppressWarnings("NullAway.Init")
    public HeapGauge() {}

    static HeapGauge of(Engine engine) {
        return Objects.requireNonNull(engine.getInstruments().get(ID), ID).lookup(HeapGauge.class);
    }

    /** Opens a context in such a way that it can be measured. */
    Measured open(Supplier<Context> opening) {
        Context context = opening.get();
        TruffleContext inner = latest.get();
        latest.remove();
        return new Measured(context, inner);
    }

    /** A context and what measures it. */
    final class Measured {
        private final Context context;
        private final TruffleContext inner;

        private Measured(Context context, TruffleContext inner) {
            this.context = context;
            this.inner = inner;
        }

        Context context() {
            return context;
        }

        /**
         * Bytes that the context holds, 0 where the runtime cannot tell, as without its compiler; stops counting a little
         * above {@code enough}. No guest may be running.
         */
        long bytes(long enough) {
            try {
                return environment.calculateContextHeapSize(inner, enough, new AtomicBoolean());
            } catch (UnsupportedOperationException withoutCompiler) {
                return 0;
            }
        }
    }

    @Override
    protected void onCreate(Env env) {
        environment = env;
        env.registerService(this);
        env.getInstrumenter().attachContextsListener(new Creations(), false);
    }

    /** A context is created in the thread that asks for it. */
    private final class Creations implements ContextsListener {
        @Override
        public void onContextCreated(TruffleContext context) {
            latest.set(context);
        }

        @Override
        public void onLanguageContextCreated(TruffleContext context, LanguageInfo language) {}

        @Override
        public void onLanguageContextInitialized(TruffleContext context, LanguageInfo language) {}

        @Override
        public void onLanguageContextFinalized(TruffleContext context, LanguageInfo language) {}

        @Override
        public void onLanguageContextDisposed(TruffleContext context, LanguageInfo language) {}

        @Override
        public void onContextClosed(TruffleContext context) {}
    }
}
