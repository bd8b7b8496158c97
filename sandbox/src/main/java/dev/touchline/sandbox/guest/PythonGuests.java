package dev.touchline.sandbox.guest;

import dev.touchline.sandbox.Budget;
import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.Kit;
import dev.touchline.sandbox.Program;
import dev.touchline.sandbox.PythonLibrary;
import dev.touchline.sandbox.guest.MeteredModule.Kind;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Value;

/**
 * Python programs: metered once, then run in as many contexts as there are matches.
 *
 * <p>The engine shares parsed and compiled code among all contexts that load an equal source, but holds that source weakly;
 * the code kept here is what makes a policy's second match faster than its first.
 */
final class PythonGuests implements GuestLanguage {
    private static final int KEPT_PROGRAMS = 128;

    private final PythonContexts contexts;
    private final HeapGauge gauge;
    private final PythonTranslator translator;
    private final PythonLibrary library = PythonLibrary.get();
    private final Map<String, MeteredModule> ofLibrary = new HashMap<>();
    private final Map<Kit, List<MeteredModule>> kits = new HashMap<>();
    private final Map<String, PythonCode> programs = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PythonCode> eldest) {
            return size() > KEPT_PROGRAMS;
        }
    };

    PythonGuests(Engine engine, CallWatchdog watchdog) {
        contexts = new PythonContexts(engine);
        gauge = HeapGauge.of(engine);
        translator = new PythonTranslator(engine, watchdog);
    }

    /**
     * A kit and a program, with what of the library the program may come to import.
     *
     * @param modules in an order in which they may be handed over
     */
    private record PythonCode(Kit kit, String entry, List<MeteredModule> modules) implements Code {}

    @Override
    public synchronized Code prepare(Kit kit, Program program) throws GuestFailure {
        String key = program.sha256() + " " + kit.hashCode();
        PythonCode known = programs.get(key);
        if (known == null || !known.kit().equals(kit)) {
            known = translate(kit, program);
            programs.put(key, known);
        }
        return known;
    }

    private PythonCode translate(Kit kit, Program program) throws GuestFailure {
        Map<String, MeteredModule> modules = new LinkedHashMap<>();
        for (MeteredModule module : ofKit(kit)) {
            modules.put(module.name(), module);
        }
        List<MeteredModule> own = new ArrayList<>();
        for (GuestModule module : GuestModule.of(program)) {
            if (modules.containsKey(module.name())) {
                throw new GuestFailure(
                        GuestFailure.Kind.NOT_LOADABLE,
                        "the name %s is taken by the kit; rename the file".formatted(module.name()),
                        module.file(),
                        0,
                        "");
            }
            own.add(translator.meter(module, Kind.PROGRAM));
        }
        own.forEach(module -> modules.put(module.name(), module));
        for (MeteredModule module : own) {
            addLibrary(module, modules);
        }
        return new PythonCode(kit, GuestModule.entryName(program.language()), List.copyOf(modules.values()));
    }

    private List<MeteredModule> ofKit(Kit kit) throws GuestFailure {
        List<MeteredModule> known = kits.get(kit);
        if (known == null) {
            known = new ArrayList<>();
            for (GuestModule module : GuestModule.of(kit)) {
                known.add(translator.compile(module));
            }
            kits.put(kit, known);
        }
        return known;
    }

    /** Adds what a module imports of the metered library, and what that imports in turn. */
    private void addLibrary(MeteredModule importer, Map<String, MeteredModule> modules) throws GuestFailure {
        for (String name : importer.imports().stream().sorted().toList()) {
            for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
                addLibrary(name.substring(0, dot), modules);
            }
            addLibrary(name, modules);
        }
    }

    private void addLibrary(String name, Map<String, MeteredModule> modules) throws GuestFailure {
        PythonLibrary.Kind kind = library.kind(name);
        if (kind == null || kind == PythonLibrary.Kind.PLAIN || modules.containsKey(name)) {
            return;
        }
        MeteredModule module = ofLibrary.get(name);
        if (module == null) {
            module = kind == PythonLibrary.Kind.OURS
                    ? translator.meter(ours(name), Kind.OURS)
                    : translator.ofLibrary(name);
            if (module == null) {
                return;
            }
            ofLibrary.put(name, module);
        }
        modules.put(name, module);
        addLibrary(module, modules);
    }

    private static GuestModule ours(String name) {
        return new GuestModule(name, "<library>/" + name + ".py", Resources.text("python/" + name + ".py"), false);
    }

    @Override
    public HeapGauge.Measured open(Code code, RequestStream requests, OutputStream output) {
        return gauge.open(() -> contexts.open(requests, output));
    }

    @Override
    public Value boot(Context context, RequestStream requests, Code code, Budget budget, long seed) {
        PythonCode python = (PythonCode) code;
        Value functions = context.eval(contexts.source("python/prelude.py"));
        Value add = functions.getArrayElement(0);
        for (MeteredModule module : python.modules()) {
            requests.offer(module.marshalled());
            add.executeVoid(
                    module.name(),
                    module.file(),
                    module.marshalled().length,
                    module.isPackage(),
                    module.kind().name().toLowerCase(Locale.ROOT));
        }
        functions
                .getArrayElement(1)
                .executeVoid(
                        contexts.meter(context),
                        budget.callDepth(),
                        ForbiddenNames.names(),
                        ForbiddenNames.attributes(),
                        library.forGuests());
        String bridge = python.kit().bridge();
        String visible = String.join(
                " ",
                python.kit().modules().keySet().stream()
                        .filter(name -> !name.equals(bridge))
                        .toList());
        functions.getArrayElement(2).executeVoid(bridge, visible);
        return functions.getArrayElement(3).execute(seed, budget.loadFuel(), bridge, python.entry());
    }

    @Override
    public void close() {
        translator.close();
    }
}
