package id.pelanggan.spi;

import id.pelanggan.spi.setup.ConfigSpec;
import id.pelanggan.spi.setup.LocalizedText;
import id.pelanggan.spi.setup.Settings;
import java.util.Set;

/** One kind of system that can be connected. Immutable, and answers at once. */
public interface ConnectorFactory {

  /**
   * Stable and unique, such as {@code square}: lower-case letters, digits and hyphens, at most 40.
   */
  String name();

  /** What operators call the system. */
  LocalizedText displayName();

  /** One or two sentences: what comes in, and what it takes to connect. */
  LocalizedText description();

  /** What an operator fills in. */
  ConfigSpec configSpec();

  /** Everything that the connector can; what is not in it the host does not ask for. */
  Set<Capability> capabilities();

  /**
   * Makes a connector; calls nobody.
   *
   * @param settings that fit {@link #configSpec}
   * @throws ConnectorException {@link FailureKind#SETTINGS_WRONG} where they cannot be right
   */
  Connector create(Settings settings, ConnectorContext context);
}
