package id.pelanggan.application.sync;

import static id.pelanggan.application.port.PortFixture.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pelanggan.application.port.SyncFixture;
import id.pelanggan.application.port.TestVault;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.vault.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConnectionSealingTest {
  private static final ConnectionSettings SETTINGS =
      new ConnectionSettings(
          Map.of("address", "https://till.example.com", "region", "ap"),
          Map.of("token", new Secret("s3cret"), "refresh-token", new Secret("again")));

  private final ConnectionSealing sealing = new ConnectionSealing(new TestVault());

  @Test
  void shouldOpenTheSettingsThatItSealed() {
    Connection connection = connection(1);
    byte[] sealed = sealing.seal(connection.keySlot(), connection.id(), SETTINGS);

    assertThat(sealing.open(connection.withSettings(sealed))).isEqualTo(SETTINGS);
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
        .doesNotContain("s3cret")
        .doesNotContain("till.example.com");
  }

  @Test
  void shouldNotOpenTheSettingsOfAnotherConnection() {
    Connection connection = connection(1);
    byte[] sealed = sealing.seal(connection.keySlot(), connection.id(), SETTINGS);

    assertThatExceptionOfType(PelangganException.class)
        .isThrownBy(() -> sealing.open(connection(2).withSettings(sealed)));
  }

  @Test
  void shouldOpenTheCursorOfItsStreamAlone() {
    Connection connection = connection(1);
    byte[] sealed = sealing.sealCursor(connection, Stream.ORDERS, "2026-11-23|naïve");

    assertThat(sealing.openCursor(connection, Stream.ORDERS, sealed)).isEqualTo("2026-11-23|naïve");
    assertThatExceptionOfType(PelangganException.class)
        .isThrownBy(() -> sealing.openCursor(connection, Stream.CUSTOMERS, sealed));
  }

  @Test
  void shouldSayNothingOfSecrets() {
    assertThat(SETTINGS + " " + SETTINGS.renewed(Map.of("token", new Secret("newer"))))
        .doesNotContain("s3cret")
        .doesNotContain("newer")
        .doesNotContain("till.example.com");
  }

  private static Connection connection(int number) {
    return SyncFixture.connection(source(number));
  }
}
