package id.pelanggan.adapters.vault;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.vault.file.FolderLock;
import id.pelanggan.adapters.vault.keyring.HomeKeyring;
import id.pelanggan.domain.vault.KeySlot;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ProcessesTest {
  private static final byte[] TEXT = "Siti".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path root;

  @Test
  void shouldMakeOneKeyringAndNoSlotTwice() throws Exception {
    try (Child first = new Child(root, "");
        Child second = new Child(root, "");
        Child third = new Child(root, "")) {
      List<Child> children = List.of(first, second, third);
      List<String> fingerprints = askAll(children, "create");
      assertThat(new HashSet<>(fingerprints)).hasSize(1);
      assertThat(fingerprints.getFirst()).hasSize(19);

      Set<String> slots = new HashSet<>();
      for (int round = 0; round < 5; round++) {
        for (String answer : askAll(children, "slots 700")) {
          assertThat(answer.split(" ", -1)).hasSize(700).allMatch(slots::add);
        }
      }
      first.kill();
      try (Child fourth = new Child(root, fingerprints.getFirst())) {
        assertThat(fourth.ask("slots 200").split(" ", -1)).hasSize(200).allMatch(slots::add);
      }
    }
  }

  @Test
  void shouldNotOpenWhatAnotherProcessPunctured() throws Exception {
    TestHome home = new TestHome(root);
    HomeKeyring keyring = home.init();
    KeySlot slot = TestHome.vault(keyring).newSlot();
    byte[] sealed = TestHome.vault(keyring).seal(slot, VaultProcess.PLACE, TEXT);
    String text = slot.number() + " " + HexFormat.of().formatHex(sealed);

    try (Child child = new Child(root, home.find().orElseThrow().value())) {
      assertThat(child.ask("open " + text)).isEqualTo("Siti");
      assertThat(child.ask("read " + text)).isEqualTo("reading");
      Thread.sleep(300);
      keyring.puncture(Set.of(slot));
      long punctured = System.nanoTime();

      String[] answer = child.answer().split(" ", -1);
      assertThat(answer[0]).isEqualTo("KEY_PUNCTURED");
      assertThat(Long.parseLong(answer[1])).isPositive().isLessThan(punctured);
      assertThat(System.nanoTime() - punctured).isLessThan(5_000_000_000L);
      assertThat(child.ask("open " + text)).isEqualTo("KEY_PUNCTURED");
    }
  }

  @Test
  void shouldNotOpenAfterAPauseWhatWasPuncturedMeanwhile() throws Exception {
    TestHome home = new TestHome(root);
    HomeKeyring keyring = home.init();
    try (Child child = new Child(root, home.find().orElseThrow().value())) {
      for (int round = 0; round < 5; round++) {
        KeySlot slot = TestHome.vault(keyring).newSlot();
        byte[] sealed = TestHome.vault(keyring).seal(slot, VaultProcess.PLACE, TEXT);
        String text = slot.number() + " " + HexFormat.of().formatHex(sealed);
        assertThat(child.ask("open " + text)).isEqualTo("Siti");
        assertThat(child.ask("read " + text)).isEqualTo("reading");
        Thread.sleep(100);
        child.signal("STOP");
        child.awaitStopped();

        keyring.puncture(Set.of(slot));
        long punctured = System.nanoTime();
        Thread.sleep(50);
        child.signal("CONT");

        String[] answer = child.answer().split(" ", -1);
        assertThat(answer[0]).isEqualTo("KEY_PUNCTURED");
        assertThat(Long.parseLong(answer[1])).isPositive().isLessThan(punctured);
        assertThat(child.ask("open " + text)).isEqualTo("KEY_PUNCTURED");
      }
    }
  }

  @Test
  void shouldWaitForALockUntilItsHolderEndsButNotWithoutEnd() throws Exception {
    TestHome home = new TestHome(root);
    home.init();
    Child child = new Child(root, "");
    assertThat(child.ask("hold")).isEqualTo("held");

    assertThat(FolderLock.tryFor(home, Duration.ofMillis(100))).contains("KEY_FILES_FAILED");
    child.kill();
    assertThat(FolderLock.tryFor(home, Duration.ofSeconds(20))).isEmpty();
  }

  private static List<String> askAll(List<Child> children, String question) throws IOException {
    for (Child child : children) {
      child.tell(question);
    }
    List<String> answers = new ArrayList<>();
    for (Child child : children) {
      answers.add(child.answer());
    }
    return answers;
  }

  private static final class Child implements AutoCloseable {
    private final Process process;
    private final Writer input;

    Child(Path home, String fingerprint) throws IOException {
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  VaultProcess.class.getName(),
                  home.toString()));
      if (!fingerprint.isEmpty()) {
        command.add(fingerprint);
      }
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      input = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.US_ASCII);
    }

    void tell(String line) throws IOException {
      input.write(line + "\n");
      input.flush();
    }

    String answer() throws IOException {
      String line = process.inputReader().readLine();
      if (line == null) {
        throw new AssertionError("the process ended");
      }
      return line;
    }

    String ask(String line) throws IOException {
      tell(line);
      return answer();
    }

    void signal(String name) throws IOException, InterruptedException {
      String pid = String.valueOf(process.pid());
      assertThat(new ProcessBuilder("kill", "-" + name, pid).inheritIO().start().waitFor())
          .isZero();
    }

    /** The signal is sent, but each of its threads stops when it is looked at next. */
    void awaitStopped() throws IOException, InterruptedException {
      Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
      while (Files.exists(status) && !Files.readString(status).contains("State:\tT")) {
        Thread.sleep(1);
      }
      Thread.sleep(20);
    }

    void kill() throws InterruptedException {
      process.destroyForcibly();
      process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
      kill();
    }
  }
}
