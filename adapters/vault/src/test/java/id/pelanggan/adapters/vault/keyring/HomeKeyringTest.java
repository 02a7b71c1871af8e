package id.pelanggan.adapters.vault.keyring;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.vault.Failures;
import id.pelanggan.adapters.vault.TestHome;
import id.pelanggan.adapters.vault.file.KeyFolder;
import id.pelanggan.adapters.vault.file.KeyringFiles;
import id.pelanggan.adapters.vault.file.Reading;
import id.pelanggan.adapters.vault.wrap.Keys;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.KeyFingerprint;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.KeyringReport;
import id.pelanggan.domain.vault.KeyringReport.Protection;
import id.pelanggan.domain.vault.KeyringReport.State;
import id.pelanggan.domain.vault.SealPlace;
import id.pelanggan.domain.vault.VaultError;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeKeyringTest {
  private static final SealPlace PLACE =
      new SealPlace("customer_identity", new UUID(0, 1), new UUID(0, 2), "document", 1);
  private static final byte[] TEXT = "Siti".getBytes(StandardCharsets.UTF_8);
  private static final String PASSPHRASE = "kopi-tubruk-tanpa-gula";

  @TempDir private Path root;
  private TestHome home;

  @BeforeEach
  void make() {
    home = new TestHome(root);
  }

  @Test
  void shouldMakeNothingBeforeItIsAskedTo() {
    assertThat(home.process().report())
        .isEqualTo(
            new KeyringReport(
                new State.NotCreated(),
                Optional.empty(),
                List.of(
                    new KeyringReport.Copy(home.keys().resolve("keyring"), false),
                    new KeyringReport.Copy(home.keys().resolve("keyring-copy"), false)),
                0,
                0,
                0));
    assertThat(code(home.process()::unlock)).isEqualTo(VaultError.KEYRING_NOT_CREATED);
    assertThat(home.keys()).doesNotExist();
  }

  @Test
  void shouldOpenWithAPassphraseHoweverItsLettersAreComposed() {
    home.answer("caf\u00e9 di Bandung");
    HomeKeyring first = home.init();
    KeySlot slot = vault(first).newSlot();
    byte[] sealed = vault(first).seal(slot, PLACE, TEXT);

    home.answer("cafe\u0301 di Bandung");
    HomeKeyring second = home.process();
    KeyringReport locked = second.report();
    assertThat(locked.state()).isEqualTo(new State.Locked(VaultError.PASSPHRASE_MISSING));
    assertThat(locked.copies()).allMatch(KeyringReport.Copy::whole);
    int asked = home.asked();

    assertThat(vault(second).open(slot, PLACE, sealed)).isEqualTo(TEXT);
    assertThat(second.unlock()).isEqualTo(home.find().orElseThrow());
    assertThat(home.asked()).isEqualTo(asked + 1);
    assertThat(second.report().state())
        .isEqualTo(new State.Open(home.find().orElseThrow(), Protection.PASSPHRASE));
    assertThat(second.report().nextSlot()).isEqualTo(64);
  }

  @Test
  void shouldRefuseAWrongMissingOrShortPassphrase() {
    home.answer("elf Zeichen");
    PelangganException tooShort = Failures.of(home.process()::create);
    assertThat(tooShort.code()).isEqualTo(VaultError.PASSPHRASE_TOO_SHORT);
    assertThat(tooShort.details()).containsEntry("minimum", "12");
    assertThat(home.keys()).doesNotExist();

    home.answer(PASSPHRASE);
    home.init();
    home.answer(PASSPHRASE + " ");
    PelangganException wrong = Failures.of(home.process()::unlock);
    assertThat(wrong.code()).isEqualTo(VaultError.PASSPHRASE_WRONG);
    assertThat(wrong).hasNoCause().message().doesNotContain("kopi");

    home.answerNothing();
    assertThat(code(home.process()::unlock)).isEqualTo(VaultError.PASSPHRASE_MISSING);
  }

  @Test
  void shouldUseAKeyFileThatNobodyElseCanRead() throws IOException {
    HomeKeyring first = home.init();
    byte[] sealed = vault(first).seal(new KeySlot(5), PLACE, TEXT);
    Path key = home.keys().resolve("key");

    assertThat(vault(home.process()).open(new KeySlot(5), PLACE, sealed)).isEqualTo(TEXT);
    assertThat(home.process().report().state())
        .isEqualTo(new State.Open(home.find().orElseThrow(), Protection.KEY_FILE));

    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
    assertThat(code(home.process()::unlock)).isEqualTo(VaultError.KEY_FILE_EXPOSED);
    assertThat(home.process().report().state())
        .isEqualTo(new State.Locked(VaultError.KEY_FILE_EXPOSED));

    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("r--------"));
    home.process().unlock();

    byte[] bytes = Files.readAllBytes(key);
    bytes[3] ^= 1;
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    Files.write(key, bytes);
    assertThat(code(home.process()::unlock)).isEqualTo(VaultError.KEY_FILE_MISSING);

    Files.delete(key);
    assertThat(code(home.process()::unlock)).isEqualTo(VaultError.KEY_FILE_MISSING);
  }

  @Test
  void shouldCloseAllFilesToOthersAndHandThemOver() throws IOException {
    home.init();

    try (Stream<Path> files = Files.list(home.keys())) {
      assertThat(files)
          .extracting(path -> path.getFileName().toString())
          .containsExactlyInAnyOrder("keyring", "keyring-copy", "key", "epoch", "lock");
    }
    try (Stream<Path> files = Files.list(home.keys())) {
      assertThat(files)
          .allSatisfy(path ->
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                  .isEqualTo("rw-------"));
    }
    assertThat(home.owned())
        .extracting(path -> path.getFileName().toString())
        .contains("keyring.new", "keyring-copy.new", "key.new", "epoch.new", "lock");
  }

  @Test
  void shouldWriteNoSecretInTheOpen() throws IOException {
    home.answer(PASSPHRASE);
    Remembering random = new Remembering();
    HomeKeyring keyring = home.init(random);
    keyring.puncture(Set.of(new KeySlot(3)));

    List<byte[]> secrets = random.given.stream().filter(bytes -> bytes.length == 32).toList();
    assertThat(secrets).hasSize(3);
    for (String name : List.of("keyring", "keyring-copy", "epoch", "lock")) {
      String content = Files.readString(home.keys().resolve(name), StandardCharsets.ISO_8859_1);
      for (byte[] secret : secrets) {
        assertThat(content.contains(new String(secret, 0, 8, StandardCharsets.ISO_8859_1)))
            .isFalse();
      }
      assertThat(content).doesNotContain("kopi");
    }
  }

  @Test
  void shouldAskTheDatabaseOnlyWhenItOpens() {
    HomeKeyring keyring = home.init();
    HomeKeyring second = home.process();
    int before = home.queries();

    for (int count = 0; count < 200; count++) {
      KeySlot slot = vault(second).newSlot();
      vault(second).open(slot, PLACE, vault(second).seal(slot, PLACE, TEXT));
      keyring.puncture(Set.of(slot));
    }

    assertThat(home.queries()).isEqualTo(before + 1);
  }

  @Test
  void shouldRefuseAKeyringThatIsNotTheDatabases() {
    home.init();
    KeyFingerprint other = new KeyFingerprint("0000-1111-2222-3333");
    KeyFingerprint found = home.find().orElseThrow();
    home.remember(Optional.of(other));

    PelangganException foreign = Failures.of(home.process()::unlock);
    assertThat(foreign.code()).isEqualTo(VaultError.KEYRING_FOREIGN);
    assertThat(foreign.details())
        .containsEntry("found", found.value())
        .containsEntry("expected", other.value())
        .containsEntry("path", home.keys().resolve("keyring").toString());
    assertThat(home.process().report().state())
        .isEqualTo(new State.Locked(VaultError.KEYRING_FOREIGN));
    assertThat(code(home.process()::create)).isEqualTo(VaultError.KEYRING_FOREIGN);
    home.store(true);
    assertThat(code(home.process()::create)).isEqualTo(VaultError.CIPHERTEXT_EXISTS);
  }

  @Test
  void shouldNeverMakeKeysWhereSomethingIsSealed() {
    KeyFingerprint expected = new KeyFingerprint("0000-1111-2222-3333");
    home.store(true);
    assertThat(code(home.process()::create)).isEqualTo(VaultError.CIPHERTEXT_EXISTS);
    home.remember(Optional.of(expected));
    assertThat(code(home.process()::create)).isEqualTo(VaultError.CIPHERTEXT_EXISTS);

    PelangganException missing = Failures.of(home.process()::unlock);
    assertThat(missing.code()).isEqualTo(VaultError.KEYRING_MISSING);
    assertThat(missing.details()).containsEntry("expected", expected.value());
    assertThat(home.process().report().state())
        .isEqualTo(new State.Locked(VaultError.KEYRING_MISSING));
    home.store(false);
    assertThat(code(home.process()::create)).isEqualTo(VaultError.KEYRING_MISSING);
    assertThat(home.keys()).doesNotExist();
  }

  @Test
  void shouldMakeOneKeyringOnly() {
    home.init();

    assertThat(code(home.process()::create)).isEqualTo(VaultError.KEYRING_EXISTS);
    home.store(true);
    assertThat(code(home.process()::create)).isEqualTo(VaultError.KEYRING_EXISTS);
  }

  @Test
  void shouldOpenTheKeyringOfAnInterruptedStart() throws IOException {
    KeyFingerprint fingerprint = home.process().create();
    assertThat(home.process().report().state()).isEqualTo(new State.NotCreated());
    assertThat(code(home.process()::unlock)).isEqualTo(VaultError.KEYRING_NOT_CREATED);

    Files.delete(home.keys().resolve("keyring-copy"));
    Files.delete(home.keys().resolve("epoch"));
    Files.write(home.keys().resolve("keyring-copy.new"), new byte[100]);
    assertThat(home.process().create()).isEqualTo(fingerprint);
    assertBothWhole();

    Files.delete(home.keys().resolve("keyring"));
    Files.delete(home.keys().resolve("keyring-copy"));
    assertThat(home.process().create()).isNotEqualTo(fingerprint);

    home.store(true);
    assertThat(code(home.process()::create)).isEqualTo(VaultError.CIPHERTEXT_EXISTS);
  }

  @Test
  void shouldRepairACopyThatIsMissingOrDamagedOrOlder() throws IOException {
    HomeKeyring keyring = home.init();
    Path first = home.keys().resolve("keyring");
    Path second = home.keys().resolve("keyring-copy");
    byte[] old = Files.readAllBytes(first);
    byte[] sealed = vault(keyring).seal(new KeySlot(9), PLACE, TEXT);
    keyring.puncture(Set.of(new KeySlot(9)));
    byte[] current = Files.readAllBytes(second);

    for (Path copy : List.of(first, second)) {
      for (byte[] damage : List.of(old, new byte[0], new byte[9000], cut(current))) {
        Files.write(copy, damage);
        assertThat(whole(home.process(), copy)).isTrue();
        assertBothWhole();
        assertThat(code(() -> vault(home.process()).open(new KeySlot(9), PLACE, sealed)))
            .isEqualTo(VaultError.KEY_PUNCTURED);
      }
      Files.delete(copy);
      home.process().unlock();
      assertBothWhole();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void shouldTellOfADamagedCopyWithoutOpening() throws IOException {
    home.answer(PASSPHRASE);
    home.init();
    Path copy = home.keys().resolve("keyring-copy");
    Files.write(copy, new byte[40]);

    assertThat(whole(home.process(), copy)).isFalse();
    assertThat(whole(home.process(), home.keys().resolve("keyring"))).isTrue();
    Files.delete(home.keys().resolve("keyring"));
    assertThat(home.process().report().state())
        .isEqualTo(new State.Locked(VaultError.KEYRING_DAMAGED));
  }

  @Test
  void shouldRefuseWhereBothCopiesAreDamaged() throws IOException {
    home.init();
    for (String name : List.of("keyring", "keyring-copy")) {
      try (RandomAccessFile file = new RandomAccessFile(home.keys().resolve(name).toFile(), "rw")) {
        file.seek(file.length() - 3);
        file.write(7);
        file.write(8);
      }
    }
    assertThat(code(home.process()::unlock)).isEqualTo(VaultError.KEYRING_DAMAGED);
    assertThat(home.process().report().state())
        .isEqualTo(new State.Locked(VaultError.KEYRING_DAMAGED));
    assertThat(code(home.process()::create)).isEqualTo(VaultError.KEYRING_DAMAGED);
  }

  /** Somebody who can write the files still cannot change what the key authenticates. */
  @Test
  void shouldRefuseAKeyringThatWasForged() throws IOException {
    home.init();
    Image image = new StoredKeyring(files()).find().orElseThrow();
    for (int index : List.of(45, 104, 105, 113, 130, image.bytes().length - 1)) {
      byte[] forged = image.bytes().clone();
      forged[index] ^= 1;
      files().write(image.generation() + 5, forged);
      assertThat(code(home.process()::unlock))
          .isIn(
              VaultError.KEYRING_DAMAGED, VaultError.KEYRING_FOREIGN, VaultError.KEY_FILE_MISSING);
    }
    files().write(image.generation() + 6, image.bytes());
    assertThat(code(home.process()::unlock)).isEqualTo(VaultError.KEYRING_DAMAGED);
  }

  /** Otherwise a wrapping under a passphrase that was given up could be put back. */
  @Test
  void shouldNotOpenUnderAHeadThatItWasNotWrittenWith() {
    home.init();
    Image image = new StoredKeyring(files()).find().orElseThrow();
    byte[] key = Keys.unwrapWithKeyFile(home, image.wrapping());
    byte[] spliced = image.bytes().clone();
    Keys.wrapWithKeyFile(home, key).write(ByteBuffer.wrap(spliced));

    Image other = Image.read(new Reading.Whole(image.generation(), spliced)).orElseThrow();

    assertThat(Keys.unwrapWithKeyFile(home, other.wrapping())).isEqualTo(key);
    assertThat(image.open(key)).isPresent();
    assertThat(other.open(key)).isEmpty();
  }

  @Test
  void shouldRefuseAKeyringThatIsOlderThanItsEpoch() throws IOException {
    HomeKeyring keyring = home.init();
    byte[] old = Files.readAllBytes(home.keys().resolve("keyring"));
    keyring.puncture(Set.of(new KeySlot(9)));
    Files.write(home.keys().resolve("keyring"), old);
    Files.write(home.keys().resolve("keyring-copy"), old);

    assertThat(code(home.process()::unlock)).isEqualTo(VaultError.KEYRING_DAMAGED);
    Files.delete(home.keys().resolve("epoch"));
    home.process().unlock();
  }

  @Test
  void shouldNotFollowALinkWhenItWrites() throws IOException {
    home.init();
    Path stranger = root.resolve("stranger");
    Files.write(stranger, new byte[5000]);
    Path copy = home.keys().resolve("keyring-copy");
    Files.delete(copy);
    Files.createSymbolicLink(copy, stranger);

    assertThat(Failures.of(home.process()::unlock).code().name()).isEqualTo("KEY_FILES_FAILED");
    assertThat(stranger).hasBinaryContent(new byte[5000]);
  }

  private void assertBothWhole() {
    assertThat(new StoredKeyring(files()).listCopies()).allMatch(KeyringReport.Copy::whole);
  }

  private KeyringFiles files() {
    return new KeyringFiles(new KeyFolder(home));
  }

  private static boolean whole(HomeKeyring keyring, Path copy) {
    return keyring.report().copies().stream()
        .anyMatch(found -> found.file().equals(copy) && found.whole());
  }

  private static byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length - 1);
  }

  private static VaultError code(ThrowingCallable call) {
    return (VaultError) Failures.of(call).code();
  }

  private static Vault vault(HomeKeyring keyring) {
    return TestHome.vault(keyring);
  }

  /** Keeps what it gave, to be looked for. */
  private static final class Remembering extends SecureRandom {
    private static final long serialVersionUID = 1;
    private final transient List<byte[]> given = new ArrayList<>();

    @Override
    public void nextBytes(byte[] bytes) {
      super.nextBytes(bytes);
      given.add(bytes.clone());
    }
  }
}
