package id.pelanggan.adapters.postgresserver.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.ChildJvm;
import id.pelanggan.adapters.postgresserver.Failures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockedFileTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("start.lock");
  }

  @Test
  void shouldBeHeldOnceInAProcess() throws IOException {
    try (LockedFile lock = LockedFile.tryLock(file).orElseThrow()) {
      assertThat(lock).isNotNull();
      assertThat(LockedFile.tryLock(file)).isEmpty();
      assertThat(LockedFile.tryLock(folder.resolve("x").resolve("..").resolve("start.lock")))
          .isEmpty();
      assertThat(LockedFile.isHeld(file)).isTrue();
    }
    assertThat(LockedFile.isHeld(file)).isFalse();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void shouldNotBeHeldWhereThereIsNoFile() {
    assertThat(LockedFile.isHeld(file)).isFalse();
    assertThat(file).doesNotExist();
  }

  /** Looking must not cost the holder its lock, as closing any channel of the file would. */
  @Test
  void shouldStayHeldForOtherProcessesWhateverThisOneTries() throws Exception {
    try (LockedFile lock = LockedFile.tryLock(file).orElseThrow()) {
      assertThat(lock).isNotNull();
      assertThat(LockedFile.tryLock(file)).isEmpty();
      assertThat(LockedFile.isHeld(file)).isTrue();

      try (ChildJvm other = ChildJvm.start(LockHolder.class, file)) {
        assertThat(other.awaitLines(1)).containsExactly("refused");
      }
    }
  }

  @Test
  void shouldBeHeldByAnotherProcessUntilThatIsKilled() throws Exception {
    try (ChildJvm other = ChildJvm.start(LockHolder.class, file)) {
      assertThat(other.awaitLines(1)).containsExactly("held");
      assertThat(LockedFile.tryLock(file)).isEmpty();
      assertThat(LockedFile.isHeld(file)).isTrue();

      other.kill();
      other.lastLines();

      assertThat(LockedFile.isHeld(file)).isFalse();
      LockedFile.tryLock(file).orElseThrow().close();
    }
  }

  @Test
  void shouldWaitAndSaySo() throws InterruptedException {
    CountDownLatch waits = new CountDownLatch(1);
    AtomicBoolean entered = new AtomicBoolean();
    Thread second =
        Thread.ofVirtual()
            .unstarted(() -> {
              try (LockedFile lock = LockedFile.lock(file, waits::countDown)) {
                entered.set(lock != null);
              }
            });

    try (LockedFile first = LockedFile.lock(file, () -> entered.set(true))) {
      assertThat(first).isNotNull();
      second.start();
      assertThat(waits.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(entered).isFalse();
    }
    second.join(10_000);

    assertThat(entered).isTrue();
  }

  @Test
  void shouldSayThatTheFileCannotBeMade() {
    Path unreachable = folder.resolve("missing").resolve("start.lock");

    assertThat(Failures.of(() -> LockedFile.tryLock(unreachable)).code())
        .isEqualTo(FileError.FILE_FAILED);
    assertThat(LockedFile.isHeld(unreachable)).isFalse();
  }
}
