package id.pelanggan.adapters.postgresserver.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.Failures;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PortsTest {
  private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

  @Test
  void shouldSeeWhetherAPortIsFree() throws IOException {
    int port = Ports.choose(new Random());
    assertThat(Ports.isFree(port)).isTrue();

    try (ServerSocket taken = new ServerSocket(port, 1, LOOPBACK)) {
      assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
    }
    try (ServerSocket everywhere = new ServerSocket(port)) {
      assertThat(Ports.isFree(everywhere.getLocalPort())).isFalse();
    }
    assertThat(Ports.isFree(port)).isTrue();
  }

  @Test
  void shouldChooseAPortBelowThoseOfOutgoingConnections() {
    Random random = new Random();

    for (int i = 0; i < 100; i++) {
      assertThat(Ports.choose(random)).isBetween(20_000, 31_999);
    }
  }

  @Test
  void shouldGoOnToAnotherPortWhereOneIsTaken() throws IOException {
    long seed = 4711;
    int first = Ports.choose(new Random(seed));

    try (ServerSocket taken = new ServerSocket(first, 1, LOOPBACK)) {
      assertThat(Ports.choose(new Random(seed))).isNotEqualTo(taken.getLocalPort());
    }
  }

  @Test
  void shouldGiveUpWhereNoPortIsFree() throws IOException {
    RandomGenerator always = () -> 4711;
    int only = Ports.choose(always);

    try (ServerSocket taken = new ServerSocket(only, 1, LOOPBACK)) {
      assertThat(taken.isBound()).isTrue();
      assertThat(Failures.of(() -> Ports.choose(always)).code())
          .isEqualTo(ServerError.PORTS_CLOSED);
    }
  }
}
