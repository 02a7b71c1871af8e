package id.pelanggan.application.sync;

import id.pelanggan.domain.vault.Secret;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * What a source renewed while a connection that is not stored yet was checked. What was typed is
 * worth nothing then, so what came instead is kept until the connection is added; of the last check
 * only, and nowhere but in memory. Any thread.
 */
@Singleton
final class RenewedSecrets {
  private String connector = "";
  private ConnectionSettings typed = new ConnectionSettings(Map.of(), Map.of());
  private ConnectionSettings valid = typed;

  @Inject
  RenewedSecrets() {}

  synchronized void keep(String checked, ConnectionSettings before, Map<String, Secret> renewed) {
    valid = instead(checked, before).renewed(renewed);
    typed = before;
    connector = checked;
  }

  /** What is valid by now of what was typed. */
  synchronized ConnectionSettings instead(String wanted, ConnectionSettings settings) {
    return connector.equals(wanted) && typed.equals(settings) ? valid : settings;
  }
}
