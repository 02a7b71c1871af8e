package id.pelanggan.adapters.vault.keyring;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.vault.Dice;
import id.pelanggan.adapters.vault.Failures;
import id.pelanggan.adapters.vault.TestHome;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.KeyringReport;
import id.pelanggan.domain.vault.SealPlace;
import id.pelanggan.domain.vault.VaultError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenKeyringTest {
  private static final SealPlace PLACE =
      new SealPlace("customer_identity", new UUID(0, 1), new UUID(0, 2), "document", 1);
  private static final byte[] TEXT = "Siti".getBytes(StandardCharsets.UTF_8);
  private static final List<String> FILES = List.of("keyring", "keyring-copy", "epoch");

  @TempDir private Path root;
  private TestHome home;
  private HomeKeyring keyring;
  private Vault vault;

  @BeforeEach
  void make() {
    home = new TestHome(root);
    keyring = home.init();
    vault = TestHome.vault(keyring);
  }

  @Test
  void shouldOpenEverythingButWhatWasPunctured() {
    Random random = Dice.roll();
    Map<KeySlot, byte[]> sealed = new HashMap<>();
    for (int count = 0; count < 300; count++) {
      KeySlot slot = vault.newSlot();
      sealed.put(slot, vault.seal(slot, PLACE, TEXT));
    }
    Set<KeySlot> gone = new HashSet<>();
    for (KeySlot slot : sealed.keySet()) {
      if (random.nextInt(5) == 0) {
        gone.add(slot);
      }
    }
    Vault other = TestHome.vault(home.process());
    sealed.forEach((slot, text) -> assertThat(other.open(slot, PLACE, text)).isEqualTo(TEXT));

    keyring.puncture(gone);

    for (Vault each : List.of(vault, other, TestHome.vault(home.process()))) {
      sealed.forEach((slot, text) -> {
        if (gone.contains(slot)) {
          assertThat(code(() -> each.open(slot, PLACE, text))).isEqualTo(VaultError.KEY_PUNCTURED);
          assertThat(code(() -> each.seal(slot, PLACE, TEXT))).isEqualTo(VaultError.KEY_PUNCTURED);
        } else {
          assertThat(each.open(slot, PLACE, text)).isEqualTo(TEXT);
        }
      });
    }
    assertThat(keyring.report().punctured()).isEqualTo(gone.size());
  }

  @Test
  void shouldPunctureAgainWithoutWriting() throws IOException {
    keyring.puncture(Set.of(new KeySlot(1), new KeySlot(2)));
    byte[] bytes = Files.readAllBytes(home.keys().resolve("keyring"));

    keyring.puncture(Set.of(new KeySlot(2)));
    keyring.puncture(Set.of());

    assertThat(home.keys().resolve("keyring")).hasBinaryContent(bytes);
    assertThat(keyring.report().punctured()).isEqualTo(2);
  }

  /** The nonce is asked for in the middle of sealing: that is when another process punctures. */
  @Test
  void shouldNotSealWhatIsPuncturedMeanwhile() {
    Runnable[] meanwhile = {() -> {}};
    SecureRandom interrupted =
        new SecureRandom() {
          private static final long serialVersionUID = 1;

          @Override
          public void nextBytes(byte[] bytes) {
            meanwhile[0].run();
            super.nextBytes(bytes);
          }
        };
    Vault slow = TestHome.vault(home.process(interrupted));
    KeySlot slot = slow.newSlot();
    meanwhile[0] =
        () -> {
          meanwhile[0] = () -> {};
          keyring.puncture(Set.of(slot));
        };

    assertThat(code(() -> slow.seal(slot, PLACE, TEXT))).isEqualTo(VaultError.KEY_PUNCTURED);
  }

  @Test
  void shouldNeverGiveASlotTwice() {
    Set<KeySlot> given = ConcurrentHashMap.newKeySet();
    List<Vault> vaults = new ArrayList<>();
    for (int round = 0; round < 4; round++) {
      vaults.add(TestHome.vault(home.process()));
      List<Boolean> fresh =
          IntStream.range(0, 2000)
              .parallel()
              .mapToObj(count -> given.add(vaults.get(count % vaults.size()).newSlot()))
              .toList();
      assertThat(fresh).containsOnly(true);
    }
    assertThat(given).hasSize(8000);
    assertThat(keyring.report().nextSlot())
        .isGreaterThan(given.stream().mapToLong(KeySlot::number).max().orElseThrow());
  }

  @Test
  void shouldMarkSlotsOnTheDiskBeforeItGivesThemOut() {
    for (int count = 0; count < 1000; count++) {
      KeySlot slot = vault.newSlot();
      assertThat(slot).isEqualTo(new KeySlot(count));
      if (count % 64 == 0) {
        assertThat(home.process().report().nextSlot()).isGreaterThan(count);
      }
    }
    assertThat(keyring.report().nextSlot()).isEqualTo(64 + 128 + 256 + 512 + 1024);
  }

  @Test
  void shouldSayWhenTheLastSlotIsGivenOut() {
    Image image = stored().find().orElseThrow();
    KeyringForger.write(home, keyring, image, KeySlot.COUNT - 3);
    Vault fresh = TestHome.vault(home.process());

    for (long number = KeySlot.COUNT - 3; number < KeySlot.COUNT; number++) {
      assertThat(fresh.newSlot()).isEqualTo(new KeySlot(number));
    }
    assertThat(code(fresh::newSlot)).isEqualTo(VaultError.SLOTS_EXHAUSTED);
  }

  /** Whatever of its three files a killed process had not written yet, the others finish it. */
  @Test
  void shouldFinishAPunctureThatWasInterruptedBetweenTheFiles() throws IOException {
    for (int written = 0; written < FILES.size(); written++) {
      KeySlot slot = vault.newSlot();
      byte[] sealed = vault.seal(slot, PLACE, TEXT);
      HomeKeyring running = home.process();
      assertThat(TestHome.vault(running).open(slot, PLACE, sealed)).isEqualTo(TEXT);
      Map<String, byte[]> before = read();
      home.process().puncture(Set.of(slot));
      for (String name : FILES.subList(written, FILES.size())) {
        Files.write(home.keys().resolve(name), before.get(name));
      }

      Vault fresh = TestHome.vault(home.process());
      if (written == 0) {
        assertThat(fresh.open(slot, PLACE, sealed)).isEqualTo(TEXT);
      } else {
        assertThat(code(() -> fresh.open(slot, PLACE, sealed))).isEqualTo(VaultError.KEY_PUNCTURED);
        assertThat(code(() -> TestHome.vault(running).open(slot, PLACE, sealed)))
            .isEqualTo(VaultError.KEY_PUNCTURED);
      }
      running.puncture(Set.of(slot));
      assertThat(code(() -> vault.open(slot, PLACE, sealed))).isEqualTo(VaultError.KEY_PUNCTURED);
      assertThat(stored().listCopies()).allMatch(KeyringReport.Copy::whole);
    }
  }

  @Test
  void shouldNeverGoBackWhenYesterdaysFilesArePutThere() throws Exception {
    KeySlot first = vault.newSlot();
    KeySlot second = new KeySlot(1000);
    KeySlot third = new KeySlot(2000);
    byte[] sealed = vault.seal(first, PLACE, TEXT);
    byte[] others = vault.seal(third, PLACE, TEXT);
    Map<String, byte[]> yesterday = read();
    keyring.puncture(Set.of(first));
    for (int count = 0; count < 100; count++) {
      vault.newSlot();
    }
    long mark = keyring.report().nextSlot();
    for (String name : FILES) {
      Files.delete(home.keys().resolve(name));
      Files.write(home.keys().resolve(name), yesterday.get(name));
    }
    home.process().puncture(Set.of(second));
    Thread.sleep(1100);

    assertThat(code(() -> vault.open(first, PLACE, sealed))).isEqualTo(VaultError.KEY_PUNCTURED);
    assertThat(code(() -> vault.seal(second, PLACE, TEXT))).isEqualTo(VaultError.KEY_PUNCTURED);
    HomeKeyring later = home.process();
    assertThat(code(() -> TestHome.vault(later).open(first, PLACE, sealed)))
        .isEqualTo(VaultError.KEY_PUNCTURED);
    assertThat(TestHome.vault(later).open(third, PLACE, others)).isEqualTo(TEXT);
    assertThat(later.report().nextSlot()).isGreaterThanOrEqualTo(mark);
    assertThat(later.report().punctured()).isEqualTo(2);
  }

  /** The file is the same one, so that only its numbers can tell. */
  @Test
  void shouldNoticeAnotherHistoryThatIsWrittenOverThisOne() throws IOException {
    KeySlot first = vault.newSlot();
    KeySlot second = vault.newSlot();
    byte[] sealed = vault.seal(second, PLACE, TEXT);
    Map<String, byte[]> yesterday = read();
    keyring.puncture(Set.of(first));
    for (String name : FILES) {
      Files.write(home.keys().resolve(name), yesterday.get(name));
    }
    home.process().puncture(Set.of(second));

    assertThat(code(() -> vault.open(second, PLACE, sealed))).isEqualTo(VaultError.KEY_PUNCTURED);
    assertThat(code(() -> vault.seal(first, PLACE, TEXT))).isEqualTo(VaultError.KEY_PUNCTURED);
    assertThat(keyring.report().punctured()).isEqualTo(2);
  }

  @Test
  void shouldLockWhereTheFilesAreTakenAway() throws Exception {
    KeySlot slot = vault.newSlot();
    byte[] sealed = vault.seal(slot, PLACE, TEXT);
    for (String name : FILES) {
      Files.delete(home.keys().resolve(name));
    }
    Thread.sleep(1100);

    assertThat(code(() -> vault.open(slot, PLACE, sealed))).isEqualTo(VaultError.KEYRING_MISSING);
    assertThat(code(() -> keyring.puncture(Set.of(slot)))).isEqualTo(VaultError.KEYRING_MISSING);
    assertThat(home.keys().resolve("keyring")).doesNotExist();
  }

  @Test
  void shouldLeaveWhatANewerVersionWrote() throws IOException {
    Path copy = home.keys().resolve("keyring-copy");
    byte[] newer = KeyringForger.newer(Files.readAllBytes(copy));
    Files.write(copy, newer);

    assertThat(code(home.process()::unlock)).isEqualTo(VaultError.KEYRING_NEWER);
    assertThat(code(() -> keyring.puncture(Set.of(new KeySlot(1)))))
        .isEqualTo(VaultError.KEYRING_NEWER);
    assertThat(copy).hasBinaryContent(newer);
  }

  private StoredKeyring stored() {
    return KeyringForger.stored(home);
  }

  private Map<String, byte[]> read() throws IOException {
    Map<String, byte[]> read = new HashMap<>();
    for (String name : FILES) {
      read.put(name, Files.readAllBytes(home.keys().resolve(name)));
    }
    return read;
  }

  private static ErrorCode code(ThrowingCallable call) {
    return Failures.of(call).code();
  }
}
