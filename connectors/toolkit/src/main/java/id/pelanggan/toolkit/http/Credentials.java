package id.pelanggan.toolkit.http;

import id.pelanggan.spi.ConnectorException;
import java.util.Map;
import java.util.function.Function;

/** What tells a source who calls. */
public interface Credentials {

  /** What every call carries; secret. */
  Map<String, String> headers();

  /**
   * Gets others, where the source did not accept these.
   *
   * @param source answers one call, which carries no credentials
   * @return whether others were got; where not, there is no way to get any
   * @throws ConnectorException where the source does not give any
   */
  boolean renew(Function<Call, Answer> source);
}
