package id.pelanggan.adapters.vault;

import id.pelanggan.adapters.vault.file.FolderLock;
import id.pelanggan.adapters.vault.keyring.HomeKeyring;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.KeyFingerprint;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * A process of a home that does what it reads, line by line, and answers each with a line. Started
 * with the home's folder and, where the database remembers one, the fingerprint.
 */
final class VaultProcess {
  static final SealPlace PLACE =
      new SealPlace("customer_identity", new UUID(0, 1), new UUID(0, 2), "document", 1);

  private final TestHome home;
  private final HomeKeyring keyring;
  private final Vault vault;

  private VaultProcess(TestHome home, HomeKeyring keyring) {
    this.home = home;
    this.keyring = keyring;
    this.vault = TestHome.vault(keyring);
  }

  static void main(String[] arguments) throws IOException {
    TestHome home = new TestHome(Path.of(arguments[0]));
    if (arguments.length > 1) {
      home.remember(Optional.of(new KeyFingerprint(arguments[1])));
    }
    VaultProcess process = new VaultProcess(home, home.process());
    try (BufferedReader input =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
      input.lines().forEach(line -> System.out.println(process.answer(line.split(" ", -1))));
    }
  }

  private String answer(String[] words) {
    try {
      return switch (words[0]) {
        case "hold" -> FolderLock.holdUntilKilled(home);
        case "create" -> keyring.create().value();
        case "slots" -> slots(Integer.parseInt(words[1]));
        case "open" -> open(slot(words[1]), HexFormat.of().parseHex(words[2]));
        case "read" -> readUntilPunctured(slot(words[1]), HexFormat.of().parseHex(words[2]));
        default -> throw new IllegalArgumentException(words[0]);
      };
    } catch (PelangganException e) {
      return e.code().name();
    }
  }

  private String slots(int count) {
    StringBuilder numbers = new StringBuilder();
    for (int index = 0; index < count; index++) {
      numbers.append(vault.newSlot().number()).append(' ');
    }
    return numbers.toString().strip();
  }

  private String open(KeySlot slot, byte[] sealed) {
    return new String(vault.open(slot, PLACE, sealed), StandardCharsets.UTF_8);
  }

  /** Opens again and again; answers when the last try began that succeeded. */
  private String readUntilPunctured(KeySlot slot, byte[] sealed) {
    System.out.println("reading");
    long last = 0;
    while (true) {
      long start = System.nanoTime();
      try {
        vault.open(slot, PLACE, sealed);
        last = start;
      } catch (PelangganException e) {
        return e.code().name() + " " + last;
      }
    }
  }

  private static KeySlot slot(String number) {
    return new KeySlot(Long.parseLong(number));
  }
}
