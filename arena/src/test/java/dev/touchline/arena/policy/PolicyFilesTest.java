package dev.touchline.arena.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.arena.InvalidInput;
import dev.touchline.sandbox.Language;
import dev.touchline.sandbox.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFilesTest {
    private static final String ACT = "def act(obs):\n    return [None] * 11\n";

    private static final String JAVASCRIPT_ACT = "export function act(obs) { return []; }\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aFileBecomesTheEntryAndGivesItsName() throws IOException {
        Path file = write("gegenpress.py", ACT);

        Policy policy = PolicyFiles.load(file);

        assertThat(policy.name()).isEqualTo("gegenpress");
        assertThat(policy.program().files()).containsOnlyKeys("policy.py");
    }

    @Test
    void aFolderGivesAllItsSourcesAndItsName() throws IOException {
        write("tiki/policy.py", "import tactics.wings\n" + ACT);
        write("tiki/tactics/wings.py", "WIDE = True\n");

        Policy policy = PolicyFiles.load(folder.resolve("tiki"));

        assertThat(policy.name()).isEqualTo("tiki");
        assertThat(policy.program().files()).containsOnlyKeys("policy.py", "tactics/wings.py");
    }

    @Test
    void anEntryFileIsNamedAfterItsFolder() throws IOException {
        Path file = write("catenaccio/policy.py", ACT);

        assertThat(PolicyFiles.load(file).name()).isEqualTo("catenaccio");
    }

    @Test
    void theSameSourceIsTheSameProgramWhereverItLies() throws IOException {
        Path file = write("a.py", ACT);
        write("b/policy.py", ACT);

        assertThat(PolicyFiles.load(file).sha256())
                .isEqualTo(PolicyFiles.load(folder.resolve("b")).sha256());
    }

    @Test
    void javaScriptIsToldByItsExtension() throws IOException {
        Path file = write("press.js", JAVASCRIPT_ACT);
        write("team/policy.js", JAVASCRIPT_ACT);
        write("team/shape.js", "export const WIDE = true;\n");
        write("team/node_modules/acorn.js", "");
        write("team/notes.py", "LEFT = 'out'\n");

        Policy single = PolicyFiles.load(file);
        Policy team = PolicyFiles.load(folder.resolve("team"));

        assertThat(single.name()).isEqualTo("press");
        assertThat(single.program().language()).isEqualTo(Language.JAVASCRIPT);
        assertThat(team.program().files()).containsOnlyKeys("policy.js", "shape.js");
    }

    @Test
    void aFolderOfTwoLanguagesBeginsNowhere() throws IOException {
        write("team/policy.py", ACT);
        write("team/policy.js", JAVASCRIPT_ACT);

        assertThatThrownBy(() -> PolicyFiles.load(folder.resolve("team")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageEndingWith(
                        "team: the folder has a policy.py and a policy.js, and a policy begins in one place; remove all but one");
    }

    @Test
    void whatIsNoSourceIsLeftOut() throws IOException {
        write("team/policy.py", ACT);
        write("team/notes.md", "# Plans");
        write("team/.hidden.py", "HIDDEN = 1\n");
        write("team/.git/hook.py", "HOOK = 1\n");
        write("team/__pycache__/policy.py", "CACHED = 1\n");

        Policy policy = PolicyFiles.load(folder.resolve("team"));

        assertThat(policy.program().files()).containsOnlyKeys("policy.py");
    }

    @Test
    void linksOutOfAFolderAreNotFollowed() throws IOException {
        Path secret = write("secret.py", "KEY = 1\n");
        write("elsewhere/more.py", "KEY = 2\n");
        write("team/policy.py", ACT);
        Files.createSymbolicLink(folder.resolve("team/stolen.py"), secret);
        Files.createSymbolicLink(folder.resolve("team/folder"), folder.resolve("elsewhere"));

        Policy policy = PolicyFiles.load(folder.resolve("team"));

        assertThat(policy.program().files()).containsOnlyKeys("policy.py");
    }

    @Test
    void anEntryThatIsALinkIsRefused() throws IOException {
        Path secret = write("secret.py", ACT);
        Files.createDirectories(folder.resolve("team"));
        Files.createSymbolicLink(folder.resolve("team/policy.py"), secret);

        assertRefused(folder.resolve("team"), "no file policy.py or policy.js");
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertRefused(folder.resolve("nobody.py"), "no such file or folder", "@ref1");
    }

    @Test
    void saysThatAFolderHasNoEntry() throws IOException {
        write("team/main.py", ACT);

        assertRefused(folder.resolve("team"), "no file policy.py or policy.js");
    }

    @Test
    void saysWhatKindOfFileAPolicyIs() throws IOException {
        assertRefused(write("team.txt", ACT), "a policy is a .py or .js file or a folder with policy.py or policy.js");
    }

    @Test
    void saysThatAFileIsTooLarge() throws IOException {
        assertRefused(write("large.py", "#".repeat(Program.MAXIMUM_BYTES + 1)), "larger than 262144 bytes");
    }

    @Test
    void saysThatFilesAreTooLargeTogether() throws IOException {
        write("team/policy.py", "#".repeat(Program.MAXIMUM_BYTES / 2));
        write("team/more.py", "#".repeat(Program.MAXIMUM_BYTES / 2 + 1));

        assertRefused(folder.resolve("team"), "262145 bytes together, at most 262144");
    }

    @Test
    void saysWhereAFileIsNotUtf8() throws IOException {
        Path file = folder.resolve("latin.py");
        Files.write(file, new byte[] {'#', (byte) 0xe9, '\n'});

        assertRefused(file, "policy.py: not UTF-8", "offset 1");
    }

    @Test
    void saysWhichFileNameIsNotAllowed() throws IOException {
        write("team/policy.py", ACT);
        write("team/my-module.py", "");

        assertRefused(folder.resolve("team"), "my-module.py", "is not allowed");
    }

    @Test
    void countsNoMoreFilesThanAProgramMayHave() throws IOException {
        write("team/policy.py", ACT);
        for (int i = 0; i < Program.MAXIMUM_FILES; i++) {
            write("team/m" + i + ".py", "");
        }

        assertRefused(folder.resolve("team"), "more than 64 source files");
    }

    private void assertRefused(Path path, String... parts) {
        assertThatThrownBy(() -> PolicyFiles.load(path))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(path.toString())
                .hasMessageContainingAll(parts)
                .message()
                .doesNotContain("\n");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
