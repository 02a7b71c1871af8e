package id.pelanggan.adapters.plugins.bridge;

import id.pelanggan.application.port.Connectors.Listener;
import id.pelanggan.domain.vault.Secret;
import java.util.Map;

/** Hears what a plugin does while nothing is connected. */
enum Silence implements Listener {
  SILENCE;

  @Override
  public void called(String method, String path, int status, long milliseconds) {}

  @Override
  public void waiting(String reason, long milliseconds) {}

  @Override
  public void renewed(Map<String, Secret> secrets) {}
}
