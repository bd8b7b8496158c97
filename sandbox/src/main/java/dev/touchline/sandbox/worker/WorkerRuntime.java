package dev.touchline.sandbox.worker;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What workers run on: a JDK image that carries the optimizing compiler, the worker's jars, the language's unpacked
 * library, and a cache of loaded classes.
 *
 * <p>Everything is made once per JDK and set of jars under {@code cacheFolder} and reused by all later processes.
 */
public final class WorkerRuntime {
    /** The default heap of a worker, in megabytes. */
    public static final int HEAP_MEGABYTES = 640;

    /**
     * Parts of the names of functions that run only while a guest is opened: our own, those of Python's import, and the
     * bodies of modules. To compile them would keep the compiler from policies.
     */
    private static final String NEVER_COMPILED = Stream.of(
                    "boot_",
                    "take_clocks_and_entropy",
                    "refusing",
                    "<module>",
                    "__build_class__",
                    "__import__",
                    "_call_with_frames_removed",
                    "_find_and_load",
                    "_get_module_lock",
                    "_handle_fromlist",
                    "_init_module_attrs",
                    "_load_unlocked",
                    "_ModuleLock",
                    "_new_module",
                    "_resolve_filename",
                    "_setup",
                    "_spec_from_module",
                    "_wrap",
                    "find_frozen",
                    "find_spec",
                    "module_from_spec",
                    "spec_from_loader")
            .map(name -> "~" + name)
            .collect(Collectors.joining(","));

    private final Path java;
    private final boolean ownImage;
    private final WorkerLibrary library;
    private final Path folder;
    private final Path resources;
    private final Path classCache;
    private final Path translations;
    private final List<Path> readable;
    private final Isolation isolation;

    WorkerRuntime(Path javaHome, boolean ownImage, WorkerLibrary library, Path folder) {
        this.java = javaHome.resolve("bin").resolve("java");
        this.ownImage = ownImage;
        this.library = library;
        this.folder = folder;
        this.resources = folder.resolve("resources");
        this.classCache = folder.resolve("worker.aot");
        this.translations = folder.resolve("translations");
        this.readable = List.of(javaHome, folder);
        this.isolation = Isolation.detect(java, readable);
    }

    /**
     * Makes what is missing and returns the runtime; takes about 10 s the first time and half a second later on. Processes
     * that prepare the same folder wait for each other.
     *
     * @param libFolder the worker's jars, see the README of this module
     * @param cacheFolder where everything is kept; can be deleted when no worker runs
     * @param progress hears one line for each thing that takes time, or that could not be had
     * @throws IOException when the folders cannot be read or written, or the jars are not a worker's
     */
    public static WorkerRuntime prepare(Path libFolder, Path cacheFolder, Consumer<String> progress)
            throws IOException {
        return new RuntimeFolder(cacheFolder.toAbsolutePath().normalize(), progress)
                .prepare(WorkerLibrary.of(libFolder));
    }

    /**
     * Makes the cache of loaded classes by a training run, unless there is one; takes a minute or so. Workers started
     * meanwhile run without it. A training that fails leaves none, and says so in one line.
     *
     * @throws IOException when the folder cannot be written
     */
    public void train(Training training, Consumer<String> progress) throws IOException {
        if (!ownImage) {
            progress.accept("No class cache for workers: it needs an image of the JDK made by jlink.");
            return;
        }
        ClassCache.make(this, classCache, training, progress);
    }

    /** Whether workers start from a cache of loaded classes. */
    public boolean isTrained() {
        return Files.exists(classCache);
    }

    /** What surrounds workers. */
    public Isolation isolation() {
        return isolation;
    }

    /** One line for an operator. */
    public String describe() {
        return (ownImage ? "own JDK image" : "plain JDK") + (isTrained() ? " with class cache" : "") + ", "
                + isolation.describe();
    }

    /** A worker with the default heap. */
    public WorkerLaunch launch(String mainClass, List<String> arguments) {
        return launch(mainClass, arguments, HEAP_MEGABYTES);
    }

    /**
     * A worker.
     *
     * @param mainClass a class of the library whose {@code main} ends in {@link WorkerLoop#run}
     * @param heapMegabytes the most its heap can hold
     */
    public WorkerLaunch launch(String mainClass, List<String> arguments, int heapMegabytes) {
        List<String> flags = flags(heapMegabytes);
        if (isTrained()) {
            flags.add("-XX:AOTCache=" + classCache);
        }
        return new WorkerLaunch(java, flags, mainClass, arguments, readable, isolation);
    }

    /** The same library on the JDK of this process, as where no image can be made. */
    WorkerRuntime onPlainJdk() {
        return new WorkerRuntime(Path.of(System.getProperty("java.home")), false, library, folder);
    }

    List<String> flags(int heapMegabytes) {
        List<String> flags = new ArrayList<>(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // Standard output carries the protocol: the JVM itself must not write there, ever.
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/stderr",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:+EnableJVMCI",
                // The first compiler only: what the second one gains for the language runtime and for Graal, which
                // compiles policies, it has not earned back ten matches later.
                "-XX:TieredStopAtLevel=1",
                // One compiler's default would be full, and collecting garbage for it, within the first match.
                "-XX:ReservedCodeCacheSize=256m",
                "-XX:MetaspaceSize=128m",
                // What compiling leaves behind is collected before the process grows, and given back to the machine.
                "-Xms" + heapMegabytes * 9 / 20 + "m",
                "-Xmn" + heapMegabytes / 5 + "m",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                // A match is short: code that is compiled early, though less well at first, wins over code that is
                // still interpreted; and so does what was compiled once and has to be compiled again.
                "-Dpolyglot.engine.FirstTierCompilationThreshold=50",
                "-Dpolyglot.engine.TraversingQueueFirstTierBonus=4",
                "-Dpolyglot.engine.Splitting=false",
                // Twice what our largest function needs; the usual limit lets one function's compilation fill the heap.
                "-Dpolyglot.compiler.MaximumGraalGraphSize=60000",
                "-Dpolyglot.engine.CompileOnly=" + NEVER_COMPILED,
                // Each processor's own versions of these differ in the last bit; Java's StrictMath, which then does the
                // work, is the same everywhere, and so are the policies' sines.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-UseLibmIntrinsic",
                "-XX:DisableIntrinsic=_dsin,_dcos,_dtan,_dexp,_dlog,_dlog10,_dpow",
                "--enable-native-access=ALL-UNNAMED,org.graalvm.truffle",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-exports=org.graalvm.truffle/com.oracle.truffle.api=ALL-UNNAMED",
                "--add-exports=org.graalvm.truffle/com.oracle.truffle.api.instrumentation=ALL-UNNAMED",
                "--add-exports=org.graalvm.truffle/com.oracle.truffle.api.instrumentation.provider=ALL-UNNAMED",
                "--add-exports=org.graalvm.truffle/com.oracle.truffle.api.nodes=ALL-UNNAMED",
                "--add-exports=org.graalvm.truffle/com.oracle.truffle.api.source=ALL-UNNAMED",
                "--add-modules=ALL-MODULE-PATH",
                "-Djava.awt.headless=true"));
        if (Files.isDirectory(resources)) {
            flags.add("-Dpolyglot.engine.resourcePath=" + resources);
        }
        flags.add("-Dtouchline.translations=" + translations);
        if (!ownImage) {
            flags.add("--upgrade-module-path=" + library.compiler());
        }
        flags.add("--module-path=" + joined(library.modules()));
        flags.add("--class-path=" + joined(library.classes()));
        return flags;
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs a main class of the library to its end, as prepare and training do. */
    Process run(List<String> moreFlags, String mainClass, List<String> arguments, Path output) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(flags(HEAP_MEGABYTES));
        command.addAll(moreFlags);
        command.add(mainClass);
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            return ProcessStarter.start(builder);
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }
}
