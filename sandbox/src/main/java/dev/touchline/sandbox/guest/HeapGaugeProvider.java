package dev.touchline.sandbox.guest;

import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider;
import java.util.Collection;
import java.util.List;

/** Tells the language runtime of {@link HeapGauge}; listed in {@code META-INF/services}. */
@TruffleInstrument.Registration(id = HeapGauge.ID, name = "Touchline heap gauge", services = HeapGauge.class)
public final class HeapGaugeProvider extends TruffleInstrumentProvider {
    @Override
    protected String getInstrumentClassName() {
        return HeapGauge.class.getName();
    }

    @Override
    protected Object create() {
        return new HeapGauge();
    }

    @Override
    protected Collection<String> getServicesClassNames() {
        return List.of(HeapGauge.class.getName());
    }
}
