package id.pelanggan.adapters.postgresserver.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningProcessTest {
  private static final Path DATA = Path.of("/home/toko bunga/database/data");

  @Test
  void shouldKnowTheServerOfTheFolderByItsArguments() throws Exception {
    try (OtherProgram server = start("-D", DATA.toString(), "-p", "20000")) {
      assertThat(look(server.pid())).isEqualTo(RunningProcess.OURS);
    }
  }

  @Test
  void shouldNotMistakeTheServerOfAnotherFolder() throws Exception {
    try (OtherProgram longer = start("-D", DATA + "2", "-p", "20000");
        OtherProgram shorter = start("-D", "/home/toko", "bunga/database/data");
        OtherProgram none = start("-p", "20000", "-D")) {
      assertThat(look(longer.pid())).isEqualTo(RunningProcess.STRANGER);
      assertThat(look(shorter.pid())).isEqualTo(RunningProcess.STRANGER);
      assertThat(look(none.pid())).isEqualTo(RunningProcess.STRANGER);
    }
  }

  @Test
  void shouldCallThisProcessAStranger() {
    assertThat(look(ProcessHandle.current().pid())).isEqualTo(RunningProcess.STRANGER);
  }

  @Test
  void shouldCallADeadProcessGone() throws Exception {
    OtherProgram program = start("-D", DATA.toString());
    program.close();

    assertThat(look(program.pid())).isEqualTo(RunningProcess.GONE);
    assertThat(look(0)).isEqualTo(RunningProcess.GONE);
    assertThat(look(-1)).isEqualTo(RunningProcess.GONE);
  }

  /** Its parent never asks for its end, so the system keeps its number and nothing else of it. */
  @Test
  void shouldCallAZombieGone() throws Exception {
    Process parent =
        new ProcessBuilder("/bin/sh", "-c", "sleep 0 & echo $!; exec sleep 30").start();
    try (BufferedReader output = parent.inputReader()) {
      long zombie = Long.parseLong(output.readLine());
      long start = System.nanoTime();
      while (look(zombie) != RunningProcess.GONE && System.nanoTime() - start < 10_000_000_000L) {
        Thread.sleep(5);
      }

      assertThat(look(zombie)).isEqualTo(RunningProcess.GONE);
      assertThat(ProcessHandle.of(zombie)).as("the dead process still has its number").isPresent();
    } finally {
      parent.destroyForcibly().waitFor();
    }
  }

  private static OtherProgram start(String... arguments) throws IOException {
    return OtherProgram.start(List.of(), arguments);
  }

  private static RunningProcess look(long pid) {
    return RunningProcess.look(pid, DATA);
  }
}
