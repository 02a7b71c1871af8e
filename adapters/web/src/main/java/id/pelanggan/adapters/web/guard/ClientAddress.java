package id.pelanggan.adapters.web.guard;

import id.pelanggan.adapters.web.exchange.Arrival;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who asks. */
final class ClientAddress {
  private static final int NEIGHBOURHOOD = 8;

  private ClientAddress() {}

  /**
   * As limits count: an address of version 4, or a whole neighbourhood of version 6, where one home
   * has many.
   */
  static String key(InetAddress address) {
    if (address instanceof Inet6Address) {
      return Arrays.toString(Arrays.copyOf(address.getAddress(), NEIGHBOURHOOD));
    }
    return address.getHostAddress();
  }

  /** Whom the proxy answers: it adds the last one; everything before may be made up. */
  static Optional<InetAddress> forwarded(Arrival arrival) {
    return arrival
        .header("X-Forwarded-For")
        .map(header -> List.of(header.split(",", -1)).getLast().strip())
        .flatMap(ClientAddress::parse);
  }

  private static Optional<InetAddress> parse(String literal) {
    try {
      return Optional.of(InetAddress.ofLiteral(literal));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
