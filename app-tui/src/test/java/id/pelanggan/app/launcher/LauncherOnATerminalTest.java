package id.pelanggan.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.terminal.Tmux;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real launcher and the real terminal code in a real terminal; only the screens are missing.
 */
@Tag("terminal")
class LauncherOnATerminalTest {
  @TempDir Path folder;
  private Tmux tmux;

  @BeforeEach
  void openTerminal() throws Exception {
    SmallProject project = new SmallProject(Files.createDirectory(folder.resolve("rumah é $x")));
    project.useTerminalProgram();
    assertThat(project.run(Map.of(), "--version").exitCode()).isZero();
    Files.createSymbolicLink(folder.resolve("pelanggan"), project.path("pelanggan"));
    tmux = Tmux.open(folder, 100, 30);
    tmux.enter("stty -g >before");
    tmux.awaitPrompt();
  }

  @AfterEach
  void closeTerminal() {
    tmux.close();
  }

  @Test
  void shouldGiveTheTerminalBackAtTheEnd() throws Exception {
    start();
    assertThat(tmux.state("alternate_on")).isEqualTo("1");
    assertThat(tmux.state("cursor_flag")).isEqualTo("0");
    assertThat(tmux.state("mouse_standard_flag")).isEqualTo("1");
    tmux.press("q");

    tmux.await("goodbye");
    expectTerminalAsBefore(3);
  }

  @Test
  void shouldHearKeysPastesAndANewSize() {
    start();
    tmux.press("a", "é", "Enter", "C-Left", "M-x", "C-c", "C-z", "F5");
    tmux.await("[a][é][ENTER][Ctrl LEFT][Alt CHARACTERx][Ctrl CHARACTERc][Ctrl CHARACTERz][F5]");
    tmux.press("Escape");
    tmux.await("[ESCAPE]");
    tmux.paste("satu\ndua\ttiga\u001b[A");
    tmux.await("[pasted 16]");
    tmux.resize(120, 40);
    tmux.await("[resized 120 40]");
    tmux.press("q");
    tmux.await("goodbye");
  }

  @Test
  void shouldEndInOrderWhenTheLauncherIsToldTo() throws Exception {
    start();
    // The JVM is a child of the launcher, which is the shell's.
    tmux.process("java").parent().orElseThrow().destroy();

    expectTerminalAsBefore(143);
  }

  @Test
  void shouldEndInOrderWhenTheProgramIsToldTo() throws Exception {
    start();
    tmux.process("java").destroy();

    expectTerminalAsBefore(143);
  }

  @Test
  void shouldGiveTheTerminalBackAfterTheProgramWasKilled() throws Exception {
    start();
    tmux.process("java").destroyForcibly();

    expectTerminalAsBefore(137);
  }

  @Test
  void shouldTakeTheTerminalAgainAfterAStop() throws Exception {
    start();
    ProcessHandle java = tmux.process("java");
    signal("STOP", java);
    signal("STOP", java.parent().orElseThrow());
    tmux.await("Stopped");
    tmux.awaitPrompt();
    // The line ends as the stopped program wants it, until the shell has set it right.
    tmux.type("stty sane; fg");
    tmux.press("C-j");
    tmux.await("[resized 100 30]");
    assertThat(tmux.state("alternate_on")).isEqualTo("1");
    tmux.press("C-c");
    tmux.await("[Ctrl CHARACTERc]");
    tmux.press("q");

    tmux.await("goodbye");
    tmux.awaitPrompt();
    tmux.enter("stty -a");
    tmux.await(" icanon");
  }

  @Test
  void shouldLeaveNothingBehindWhenTheTerminalIsClosed() throws Exception {
    start();
    ProcessHandle java = tmux.process("java");
    ProcessHandle parent = java.parent().orElseThrow();
    tmux.enter("");
    try (Tmux other = Tmux.open(Files.createDirectory(folder.resolve("other")), 80, 24)) {
      tmux.close();
      other.await("the end of the program", () -> !java.isAlive() && !parent.isAlive());
    }
    tmux = Tmux.open(folder, 80, 24);
  }

  @Test
  void shouldLetCtrlCEndACommand() throws Exception {
    tmux.enter("./pelanggan wait; echo \"code $?\"");
    tmux.await("ATTENDED");
    ProcessHandle java = tmux.process("java");
    assertThat(parentProgram(java)).doesNotContain("pelanggan");
    tmux.press("C-c");

    expectTerminalAsBefore(130);
  }

  @Test
  void shouldTellATerminalFromAFile() {
    tmux.enter("./pelanggan </dev/null other; TERM=dumb ./pelanggan other; ./pelanggan other");
    tmux.await("ABSENT\nDUMB\nATTENDED\n");
  }

  private void start() {
    tmux.enter("clear; ./pelanggan; echo code $?");
    tmux.await("[ready 100 30]");
  }

  private void expectTerminalAsBefore(int code) throws Exception {
    tmux.await("code " + code);
    tmux.awaitPrompt();
    assertThat(tmux.state("alternate_on")).isEqualTo("0");
    assertThat(tmux.state("cursor_flag")).isEqualTo("1");
    assertThat(tmux.state("mouse_any_flag")).isEqualTo("0");
    tmux.enter("stty -g >after; echo done");
    tmux.await("\ndone");
    tmux.awaitPrompt();
    assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
  }

  private static String parentProgram(ProcessHandle process) {
    return process.parent().flatMap(parent -> parent.info().commandLine()).orElse("");
  }

  private static void signal(String name, ProcessHandle process) throws Exception {
    new ProcessBuilder("kill", "-s", name, "" + process.pid()).start().waitFor();
  }
}
