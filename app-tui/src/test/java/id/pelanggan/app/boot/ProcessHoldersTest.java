package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessHoldersTest {
  @TempDir private Path folder;

  @Test
  void shouldKnowThatItIsThereItself() throws Exception {
    ProcessHolders holders = holders("this-start");

    assertThat(holders.isGone(holders.self())).isFalse();
  }

  @Test
  void shouldTellThatAProcessHasEnded() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();

    assertThat(holders("this-start").isGone(ended.pid() + " this-start 0")).isTrue();
  }

  @Test
  void shouldTellAProcessFromAnEarlierOneOfItsNumber() throws Exception {
    long self = ProcessHandle.current().pid();

    assertThat(holders("this-start").isGone(self + " this-start 1000")).isTrue();
  }

  @Test
  void shouldSayNothingOfOtherMachines() throws Exception {
    assertThat(holders("this-start").isGone("1 another-start 1000")).isFalse();
    assertThat(holders("").isGone("1  1000")).isFalse();
    assertThat(new ProcessHolders(folder.resolve("none")).isGone("1  1000")).isFalse();
    assertThat(holders("this-start").isGone("somebody")).isFalse();
  }

  private ProcessHolders holders(String start) throws IOException {
    return new ProcessHolders(Files.writeString(folder.resolve("boot_id"), start + "\n"));
  }
}
