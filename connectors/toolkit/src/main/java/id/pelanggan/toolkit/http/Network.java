package id.pelanggan.toolkit.http;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Neighbouring addresses: those that begin with the same bits.
 *
 * @param bits how many of them
 */
record Network(InetAddress first, int bits) {

  static List<Network> of(String... written) {
    return Arrays.stream(written).map(Network::parse).toList();
  }

  private static Network parse(String written) {
    int slash = written.indexOf('/');
    return new Network(
        InetAddress.ofLiteral(written.substring(0, slash)),
        Integer.parseInt(written.substring(slash + 1)));
  }

  boolean contains(InetAddress address) {
    byte[] mine = first.getAddress();
    byte[] other = address.getAddress();
    if (mine.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((mine[bit / 8] & mask) != (other[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
