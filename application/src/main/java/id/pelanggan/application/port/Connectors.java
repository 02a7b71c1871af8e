package id.pelanggan.application.port;

import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.vault.Secret;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Talks with other systems through plugins. May be called from any thread. */
public interface Connectors {

  /** Every kind of system that plugins which may run can connect, by name. */
  List<ConnectorType> list();

  /**
   * Makes a connector ready; calls nobody.
   *
   * @param settings that fit the connector's fields
   * @throws id.pelanggan.domain.failure.PelangganException {@code CONNECTOR_UNKNOWN} where there is
   *     none of that name, {@code SOURCE_SETTINGS_WRONG} where the settings cannot be right
   */
  ConnectorSession open(String connector, Access access, Listener listener);

  /**
   * What a connector may use.
   *
   * @param values of the fields that are no secrets, by name
   * @param secrets by name
   * @param zone of the shop, for sources that write times without one
   */
  record Access(
      Map<String, String> values,
      Map<String, Secret> secrets,
      boolean allowsPrivateAddresses,
      ZoneId zone) {
    public Access {
      values = Map.copyOf(values);
      secrets = Map.copyOf(secrets);
    }

    @Override
    public String toString() {
      return "Access[***]";
    }
  }

  /** Hears what a connector does, on the thread that called it, while that waits for the answer. */
  interface Listener {

    /**
     * A call was answered.
     *
     * @param path without host, parameters and ids
     */
    void called(String method, String path, int status, long milliseconds);

    /**
     * A call is made again after a while.
     *
     * @param reason name of a connector's kind of failure, such as {@code RATE_LIMITED}
     */
    void waiting(String reason, long milliseconds);

    /**
     * The source gave new credentials in place of others. They are stored when this returns.
     *
     * @param secrets those that changed, by name
     */
    void renewed(Map<String, Secret> secrets);
  }
}
