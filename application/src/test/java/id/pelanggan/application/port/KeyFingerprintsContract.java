package id.pelanggan.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.vault.KeyFingerprint;
import org.junit.jupiter.api.Test;

/** What everything that remembers the keyring has to do. */
public interface KeyFingerprintsContract {

  /** Of a database that nothing was stored in when a test begins. */
  KeyFingerprints keyFingerprints();

  @Test
  default void shouldRememberNoKeyringAtFirst() {
    assertThat(keyFingerprints().find()).isEmpty();
    assertThat(keyFingerprints().isCiphertextStored()).isFalse();
  }

  @Test
  default void shouldRememberTheFirstKeyring() {
    KeyFingerprint first = new KeyFingerprint("3f2a-90bc-11d7-5e04");

    keyFingerprints().insertIfAbsent(first);
    keyFingerprints().insertIfAbsent(new KeyFingerprint("0000-90bc-11d7-5e04"));

    assertThat(keyFingerprints().find()).contains(first);
  }
}
