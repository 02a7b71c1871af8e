package id.pelanggan.adapters.vault.keyring;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.vault.TestHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenWithoutAskingTest {
  @TempDir private Path root;
  private TestHome home;

  @BeforeEach
  void make() {
    home = new TestHome(root);
  }

  @Test
  void shouldNotAskForAPassphraseToSayThatItIsLocked() {
    home.answer("kopi-tubruk-tanpa-gula");
    home.init();
    HomeKeyring keyring = home.process();
    int asked = home.asked();

    assertThat(keyring.isOpen()).isFalse();
    assertThat(home.asked()).isEqualTo(asked);

    keyring.unlock();
    assertThat(keyring.isOpen()).isTrue();
  }

  @Test
  void shouldOpenWhatNeedsNoPassphrase() {
    home.answerNothing();
    home.init();

    assertThat(home.process().isOpen()).isTrue();
  }

  @Test
  void shouldBeClosedWhereThereIsNoKeyringOrItsKeyIsGone() throws IOException {
    assertThat(home.process().isOpen()).isFalse();
    home.answerNothing();
    home.init();
    try (Stream<Path> files = Files.list(home.keys())) {
      for (Path file : files.toList()) {
        if (!file.getFileName().toString().startsWith("keyring")) {
          Files.delete(file);
        }
      }
    }

    assertThat(home.process().isOpen()).isFalse();
  }

  @Test
  void shouldSayThatItIsLockedWhileSomebodyIsBeingAsked() throws Exception {
    home.answer("kopi-tubruk-tanpa-gula");
    home.init();
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    HomeKeyring keyring =
        home.process(() -> {
          asked.countDown();
          await(answered);
        });
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<?> unlocking = threads.submit(keyring::unlock);
      await(asked);

      boolean open = keyring.isOpen();
      answered.countDown();

      unlocking.get(1, TimeUnit.MINUTES);
      assertThat(open).isFalse();
      assertThat(keyring.isOpen()).isTrue();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(1, TimeUnit.MINUTES)) {
        throw new AssertionError("nothing happened for a minute");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
