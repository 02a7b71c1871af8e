package id.pelanggan.adapters.web.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.Optional;

/** A request as it came over the network: nothing of it is trusted yet. */
public interface Arrival {

  /** Who opened the connection. */
  InetAddress peer();

  String method();

  /** The path as it was sent, starting with a slash. */
  String path();

  /** What stands behind the question mark. */
  Optional<String> query();

  /** Empty where it is missing or was sent several times. */
  Optional<String> header(String name);

  /** The length that was announced; -1 where none was. */
  long length();

  /** Waits for what comes in. */
  InputStream body() throws IOException;
}
