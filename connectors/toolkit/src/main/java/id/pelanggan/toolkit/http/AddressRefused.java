package id.pelanggan.toolkit.http;

import java.net.UnknownHostException;

/** The address is not one that the connection may call. */
final class AddressRefused extends UnknownHostException {
  private static final long serialVersionUID = 1L;

  AddressRefused() {
    super("the address is refused");
  }
}
