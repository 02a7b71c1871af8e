package id.pelanggan.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.vault.Secret;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretTest {
  private static final String PASSWORD = "kunci-rahasia-7781";

  @Test
  void shouldHideItselfWhereverItIsPrinted() {
    DatabaseLogin login = new DatabaseLogin("zaenab", new Secret(PASSWORD));
    DatabaseAccess access =
        new DatabaseAccess("127.0.0.1", 5432, "toko", login, login, Map.of(), "--database");

    assertThat(login.password().value()).isEqualTo(PASSWORD);
    assertThat(access.toString()).contains("zaenab").doesNotContain(PASSWORD);
  }
}
