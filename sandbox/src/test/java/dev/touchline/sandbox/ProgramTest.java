package dev.touchline.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
    @Test
    void isKnownByAHashThatNeverChanges() throws InvalidProgram {
        Program program = Program.of(Language.PYTHON, Map.of("policy.py", "x = 1\n", "a/b.py", "y = 'é'\n"));

        assertThat(program.sha256()).isEqualTo("c13217c1649277d9d2c44e1f1ace9e84b2d2b61a73b5a8454fcfa32554c753a2");
        assertThat(program.files().keySet()).containsExactly("a/b.py", "policy.py");
    }

    @Test
    void bytesAndTextsOfTheSameFilesAreTheSameProgram() throws InvalidProgram {
        Program texts = Program.single(Language.PYTHON, "x = 'ü€😀'\r\n");
        Program bytes = Program.decode(Language.PYTHON, Map.of("policy.py", "x = 'ü€😀'\r\n".getBytes(UTF_8)));

        assertThat(bytes).isEqualTo(texts).hasSameHashCodeAs(texts);
        assertThat(bytes.files()).isEqualTo(texts.files());
    }

    @Property(tries = 200)
    void movingTextBetweenFilesMakesAnotherProgram(@ForAll String first, @ForAll String second, @ForAll char moved)
            throws InvalidProgram {
        if ((first + second + moved).chars().anyMatch(c -> c == 0 || Character.isSurrogate((char) c))) {
            return;
        }
        Program one = Program.of(Language.PYTHON, Map.of("policy.py", first + moved, "z.py", second));
        Program other = Program.of(Language.PYTHON, Map.of("policy.py", first, "z.py", moved + second));

        assertThat(one.sha256()).isNotEqualTo(other.sha256());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".py",
                "/policy.py",
                "../policy.py",
                "a/../b.py",
                "a//b.py",
                "a\\b.py",
                "C:b.py",
                "b.txt",
                "b.py ",
                "1b.py",
                "a.b.py",
                "a-b.py",
                "b.PY",
                "ä.py",
                "a/",
                "b\n.py",
                "b\0.py",
                "a b.py"
            })
    void refusesAPath(String path) {
        assertThatThrownBy(() -> Program.of(Language.PYTHON, Map.of("policy.py", "", path, "")))
                .isInstanceOf(InvalidProgram.class)
                .hasMessageStartingWith("the path \"")
                .hasMessageContaining("is not allowed: a path is relative");
    }

    @Test
    void refusesAVeryLongPathWithoutRepeatingIt() {
        assertThatThrownBy(() -> Program.of(Language.PYTHON, Map.of("policy.py", "", "a".repeat(100_000) + ".py", "")))
                .isInstanceOf(InvalidProgram.class)
                .extracting(Throwable::getMessage)
                .satisfies(message -> assertThat(message.length()).isLessThan(400));
    }

    @Test
    void refusesBytesThatAreNotUtf8WithTheirOffset() {
        byte[] latin = {'#', ' ', 'h', (byte) 0xe9, '\n'};

        assertThatThrownBy(() -> Program.decode(Language.PYTHON, Map.of("policy.py", latin)))
                .isInstanceOf(InvalidProgram.class)
                .hasMessage(
                        "policy.py: not UTF-8: the byte 0xe9 at offset 3 starts no character; save the file as UTF-8");
    }

    @Test
    void refusesACharacterThatIsCutOff() {
        byte[] cut = {'#', (byte) 0xe2, (byte) 0x82};

        assertThatThrownBy(() -> Program.decode(Language.PYTHON, Map.of("policy.py", cut)))
                .isInstanceOf(InvalidProgram.class)
                .hasMessageContaining("the byte 0xe2 at offset 1");
    }

    @Test
    void refusesNulWithItsLine() {
        assertThatThrownBy(() -> Program.single(Language.PYTHON, "x = 1\ny = '\0'\n"))
                .isInstanceOf(InvalidProgram.class)
                .hasMessage("policy.py:2: contains a NUL character; source is text");
    }

    @Test
    void refusesALoneSurrogate() {
        assertThatThrownBy(() -> Program.single(Language.PYTHON, "\n\n# \ud800"))
                .isInstanceOf(InvalidProgram.class)
                .hasMessageStartingWith("policy.py:3: contains a lone surrogate");
    }

    @Test
    void refusesMoreThan256Kilobytes() throws InvalidProgram {
        String full = "#".repeat(Program.MAXIMUM_BYTES);

        assertThat(Program.single(Language.PYTHON, full).files()).hasSize(1);
        assertThatThrownBy(() -> Program.of(Language.PYTHON, Map.of("policy.py", full, "b.py", "#")))
                .isInstanceOf(InvalidProgram.class)
                .hasMessage("the files have 262145 bytes together, at most 262144 (256 KB) are allowed");
    }

    @Test
    void namesWhatIsThereWhenTheEntryIsMissing() {
        assertThatThrownBy(() -> Program.of(Language.PYTHON, Map.of("main.py", "")))
                .isInstanceOf(InvalidProgram.class)
                .hasMessage("the entry file policy.py is missing; found main.py");
    }
}
