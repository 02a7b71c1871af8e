package id.pelanggan.toolkit.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/** Finds the addresses of a host, unless one of them may not be called. */
record GuardedNames(Dns names, AddressRule rule) implements Dns {
  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> found = names.lookup(host);
    if (!found.stream().allMatch(rule::permits)) {
      throw new AddressRefused();
    }
    return found;
  }
}
