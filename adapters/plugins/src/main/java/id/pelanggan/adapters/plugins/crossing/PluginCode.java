package id.pelanggan.adapters.plugins.crossing;

import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.Connectors.Access;
import id.pelanggan.application.port.Connectors.Listener;
import id.pelanggan.domain.plugin.ConnectorType;
import java.util.List;

/** A plugin that runs. */
public interface PluginCode {

  /** At least one. */
  List<ConnectorType> connectors();

  /**
   * @param connector the name of one of {@link #connectors}
   */
  ConnectorSession open(String connector, Access access, Listener listener);

  /** Ends every session, and lets go of the plugin's objects. */
  void end();
}
