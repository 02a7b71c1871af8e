package id.pelanggan.adapters.plugins.ground;

import id.pelanggan.application.port.Connectors;
import id.pelanggan.domain.vault.Secret;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what a connector does, and on which thread it heard so. */
public class HeardNotes implements Connectors.Listener {
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<Thread> threads = new CopyOnWriteArrayList<>();

  public List<String> heard() {
    return heard;
  }

  public List<Thread> threads() {
    return threads;
  }

  @Override
  public void called(String method, String path, int status, long milliseconds) {
    hear(method + " " + path + " " + status + " " + milliseconds);
  }

  @Override
  public void waiting(String reason, long milliseconds) {
    hear(reason + " " + milliseconds);
  }

  @Override
  public void renewed(Map<String, Secret> secrets) {
    secrets.forEach((name, secret) -> hear(name + "=" + secret.value()));
  }

  private void hear(String what) {
    heard.add(what);
    threads.add(Thread.currentThread());
  }
}
