package id.pelanggan.spi;

import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * The extension of a plugin: what it can connect to. A plugin's zip names one class that implements
 * this; it has a public constructor without parameters, which does nothing that takes time.
 *
 * <p>The host calls a plugin on threads that it throws away afterwards, and interrupts such a
 * thread where the operator cancels. A plugin gives nothing of its own to threads that outlive a
 * call, except inside a {@link Connector}, which is closed.
 */
public interface ConnectorPlugin extends ExtensionPoint {
  /** The version of this SPI, which a plugin's {@code plugin.requires} has to include. */
  String SPI_VERSION = "1.0.0";

  /** Each with a name of its own; at least one. */
  List<ConnectorFactory> connectors();
}
