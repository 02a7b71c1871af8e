package id.pelanggan.toolkit.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which machines may be called. Those of the public internet, encrypted; and this machine and
 * private networks where the connection was set up so, where cleartext may be spoken too.
 */
record AddressRule(boolean allowsPrivate, boolean cleartext) {
  /** This machine, private and shared networks, neighbours on the wire, groups, nobody's. */
  private static final List<Network> NOT_PUBLIC =
      Network.of(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/3",
          "::/96",
          "64:ff9b:1::/48",
          "100::/64",
          "2001:db8::/32",
          "fc00::/7",
          "fe80::/9",
          "ff00::/8");

  /** Addresses in which an older one is written: mapped, translated, 6to4. */
  private static final List<Network> MAPPED = Network.of("64:ff9b::/96");

  private static final Network TUNNELLED = Network.of("2002::/16").getFirst();

  boolean permits(InetAddress address) {
    return isPublic(address) ? !cleartext : allowsPrivate;
  }

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (isMapped(bytes) || MAPPED.stream().anyMatch(network -> network.contains(address))) {
      return isPublic(older(bytes, 12));
    }
    if (TUNNELLED.contains(address)) {
      return isPublic(older(bytes, 2));
    }
    return NOT_PUBLIC.stream().noneMatch(network -> network.contains(address));
  }

  /** Java makes most of these into addresses of four bytes by itself, but not all. */
  private static boolean isMapped(byte[] bytes) {
    if (bytes.length != 16 || bytes[10] != -1 || bytes[11] != -1) {
      return false;
    }
    for (int at = 0; at < 10; at++) {
      if (bytes[at] != 0) {
        return false;
      }
    }
    return true;
  }

  private static InetAddress older(byte[] bytes, int from) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }
}
