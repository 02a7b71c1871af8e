package id.pelanggan.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pelanggan.domain.vault.Secret;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAccessTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 5432, 65_535})
  void shouldTakePort(int port) {
    assertThat(access(port).port()).isEqualTo(port);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 65_536})
  void shouldRefusePortThatIsNone(int port) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> access(port))
        .withMessageContaining(String.valueOf(port));
  }

  private static DatabaseAccess access(int port) {
    DatabaseLogin login = new DatabaseLogin("zaenab", new Secret("kunci"));
    return new DatabaseAccess("127.0.0.1", port, "toko", login, login, Map.of(), "--database");
  }
}
