package dev.touchline.sandbox.guest;

import dev.touchline.sandbox.Kit;
import dev.touchline.sandbox.Language;
import dev.touchline.sandbox.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One importable module of a guest.
 *
 * @param name the dotted name it is imported by
 * @param file the name that tracebacks show
 * @param isPackage whether other modules live below it
 */
record GuestModule(String name, String file, String text, boolean isPackage) {
    static List<GuestModule> of(Kit kit) {
        List<GuestModule> modules = new ArrayList<>();
        kit.modules().forEach((name, text) -> modules.add(new GuestModule(name, "<kit>/" + name + ".py", text, false)));
        return modules;
    }

    /** The modules of a program; a folder without {@code __init__.py} is an empty package. */
    static List<GuestModule> of(Program program) {
        String extension = program.language().extension();
        List<GuestModule> modules = new ArrayList<>();
        SortedSet<String> folders = new TreeSet<>();
        for (Map.Entry<String, String> file : program.files().entrySet()) {
            String path = file.getKey();
            String stem = path.substring(0, path.length() - extension.length());
            boolean isPackage = stem.endsWith("/__init__");
            String name = isPackage ? stem.substring(0, stem.lastIndexOf('/')) : stem;
            modules.add(new GuestModule(name.replace('/', '.'), path, file.getValue(), isPackage));
            for (int slash = stem.indexOf('/'); slash >= 0; slash = stem.indexOf('/', slash + 1)) {
                folders.add(stem.substring(0, slash));
            }
        }
        for (String folder : folders) {
            if (!program.files().containsKey(folder + "/__init__" + extension)) {
                modules.add(new GuestModule(folder.replace('/', '.'), folder, "", true));
            }
        }
        return modules;
    }

    static String entryName(Language language) {
        return language.entry()
                .substring(0, language.entry().length() - language.extension().length());
    }
}
