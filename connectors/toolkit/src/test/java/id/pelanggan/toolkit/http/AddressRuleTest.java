package id.pelanggan.toolkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressRuleTest {
  private static final AddressRule PUBLIC = new AddressRule(false, false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "100.64.0.1",
        "100.100.100.200",
        "169.254.169.254",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "::127.0.0.1",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::"
      })
  void shouldNotCallWhatIsNotPublic(String address) {
    assertThat(PUBLIC.permits(InetAddress.ofLiteral(address))).isFalse();
    assertThat(new AddressRule(true, true).permits(InetAddress.ofLiteral(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "172.32.0.1",
        "172.15.255.255",
        "100.128.0.1",
        "192.169.0.1",
        "2606:4700::1111",
        "64:ff9b::808:808",
        "2002:808:808::"
      })
  void shouldCallThePublicInternetEncryptedOnly(String address) {
    assertThat(PUBLIC.permits(InetAddress.ofLiteral(address))).isTrue();
    assertThat(new AddressRule(true, true).permits(InetAddress.ofLiteral(address))).isFalse();
  }

  @Test
  void shouldKnowAMappedAddressThatJavaLeftAsItIs() throws IOException {
    byte[] mapped = new byte[16];
    mapped[10] = -1;
    mapped[11] = -1;
    mapped[12] = 127;
    mapped[15] = 1;
    InetAddress address = java.net.Inet6Address.getByAddress("", mapped, 0);

    assertThat(address.getAddress()).hasSize(16);
    assertThat(AddressRule.isPublic(address)).isFalse();
  }

  @Test
  void shouldLookAtTheAddressThatASocketConnectsTo() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket socket = new GuardedSockets(PUBLIC).createSocket();
        Socket allowed = new GuardedSockets(new AddressRule(true, true)).createSocket()) {
      InetSocketAddress end =
          new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getLocalPort());

      assertThatThrownBy(() -> socket.connect(end)).isInstanceOf(AddressRefused.class);
      assertThat(socket.isConnected()).isFalse();
      allowed.connect(end);
      assertThat(allowed.isConnected()).isTrue();
    }
  }

  @Test
  void shouldNotBelieveANameThatLeadsAnywherePrivate() {
    List<InetAddress> both =
        List.of(InetAddress.ofLiteral("8.8.8.8"), InetAddress.ofLiteral("127.0.0.1"));

    assertThatThrownBy(() -> new GuardedNames(host -> both, PUBLIC).lookup("example.com"))
        .isInstanceOf(AddressRefused.class);
  }
}
