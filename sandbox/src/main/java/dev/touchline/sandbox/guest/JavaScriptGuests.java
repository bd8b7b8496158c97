package dev.touchline.sandbox.guest;

import dev.touchline.sandbox.Budget;
import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.Kit;
import dev.touchline.sandbox.Program;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * JavaScript programs: metered once, then run in as many contexts as there are matches.
 *
 * <p>Modules live under three roots, {@code /sandbox}, {@code /kit} and {@code /policy}; translator.js lets a program import
 * from the last two. The language runtime starts with the first program, so that who has none does not wait for it.
 */
final class JavaScriptGuests implements GuestLanguage {
    private static final int KEPT_PROGRAMS = 128;

    private final CallWatchdog watchdog;
    private @Nullable JavaScriptContexts contexts;
    private @Nullable JavaScriptTranslator translator;
    private final Map<String, JavaScriptCode> programs = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, JavaScriptCode> eldest) {
            return size() > KEPT_PROGRAMS;
        }
    };

    JavaScriptGuests(CallWatchdog watchdog) {
        this.watchdog = watchdog;
    }

    /** A kit and a program as metered text, and the sources that keep their compiled code alive. */
    private static final class JavaScriptCode implements Code {
        private final Kit kit;
        private final ModuleFiles files;
        private volatile List<Source> shared = List.of();

        JavaScriptCode(Kit kit, ModuleFiles files) {
            this.kit = kit;
            this.files = files;
        }

        /** The engine holds sources weakly; equal sources are one object, so these keep the code of all guests to come. */
        void hold(List<Source> candidates) {
            if (shared.isEmpty()) {
                shared = candidates.stream()
                        .filter(source -> source.getPath() != null
                                && source.getCharacters()
                                        .toString()
                                        .equals(files.texts().get(source.getPath())))
                        .toList();
            }
        }
    }

    @Override
    public synchronized Code prepare(Kit kit, Program program) throws GuestFailure {
        String key = program.sha256() + " " + kit.hashCode();
        JavaScriptCode known = programs.get(key);
        if (known == null || !known.kit.equals(kit)) {
            known = new JavaScriptCode(kit, new ModuleFiles(translate(kit, program)));
            programs.put(key, known);
        }
        return known;
    }

    private Map<String, String> translate(Kit kit, Program program) throws GuestFailure {
        JavaScriptTranslator translating = translator();
        Map<String, String> texts = new TreeMap<>(JavaScriptLibrary.texts());
        Collection<String> importable = kit.modules().keySet().stream()
                .filter(name -> !name.equals(kit.bridge()))
                .toList();
        for (Map.Entry<String, String> module : kit.modules().entrySet()) {
            boolean isBridge = module.getKey().equals(kit.bridge());
            String text = translating.meter(module.getValue(), module.getKey(), List.of(), importable, !isBridge);
            texts.put("/kit/" + module.getKey() + ".js", text);
        }
        Collection<String> files = program.files().keySet();
        for (Map.Entry<String, String> file : program.files().entrySet()) {
            String name = file.getKey().substring(0, file.getKey().length() - ".js".length());
            if (kit.modules().containsKey(name)) {
                throw new GuestFailure(
                        GuestFailure.Kind.NOT_LOADABLE,
                        "the name %s is taken by the kit; rename the file".formatted(name),
                        file.getKey(),
                        0,
                        "");
            }
            String text = translating.meter(file.getValue(), file.getKey(), files, importable, true);
            texts.put("/policy/" + file.getKey(), text);
        }
        return texts;
    }

    private JavaScriptContexts contexts() {
        JavaScriptContexts started = contexts;
        if (started == null) {
            started = new JavaScriptContexts();
            contexts = started;
        }
        return started;
    }

    private JavaScriptTranslator translator() {
        JavaScriptTranslator started = translator;
        if (started == null) {
            started = new JavaScriptTranslator(contexts(), watchdog);
            translator = started;
        }
        return started;
    }

    @Override
    public synchronized HeapGauge.Measured open(Code code, RequestStream requests, OutputStream output) {
        JavaScriptContexts opening = contexts();
        return opening.gauge().open(() -> opening.open(((JavaScriptCode) code).files, output));
    }

    @Override
    public Value boot(Context context, RequestStream requests, Code code, Budget budget, long seed) {
        JavaScriptCode javaScript = (JavaScriptCode) code;
        JavaScriptContexts loading = contexts();
        Value guest = loading.exports(context, "/sandbox/guest.js");
        guest.invokeMember("prepare", budget.callDepth(), StrictFunctions.math(), new GuestChance(seed));
        Value bridge = loading.exports(context, "/kit/" + javaScript.kit.bridge() + ".js");
        JavaScriptReports reports = new JavaScriptReports(guest);
        guest.invokeMember("refuel", JavaScriptCall.units(budget.loadFuel()));
        try {
            bridge.invokeMember("bind", loading.exports(context, "/policy/policy.js"));
            if (guest.invokeMember("isOver").asBoolean()) {
                return context.asValue(reports.over());
            }
        } catch (PolyglotException failure) {
            return context.asValue(reports.of(failure));
        }
        javaScript.hold(loading.sharedSources());
        return guest.invokeMember(
                "pair",
                new JavaScriptCall(guest.getMember("answer"), bridge.getMember("step"), requests, reports),
                guest.invokeMember("spent"));
    }

    @Override
    public synchronized void close() {
        if (translator != null) {
            translator.close();
        }
        if (contexts != null) {
            contexts.close();
        }
    }
}
