package id.pelanggan.adapters.plugins.bridge;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Connectors.Listener;
import id.pelanggan.domain.vault.Secret;
import id.pelanggan.spi.Journal;
import id.pelanggan.spi.SecretStore;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does for a plugin what it asks for while it works. */
final class Service {
  private static final Logger LOG = LoggerFactory.getLogger(Service.class);
  private static final long SECONDS_TO_ANSWER = 5;

  private final Listener listener;

  Service(Listener listener) {
    this.listener = requireNonNull(listener, "listener is null");
  }

  void serve(Object event) throws InterruptedException {
    switch (event) {
      case Journal.Entry entry -> note(entry);
      case SecretStore.Request request -> store(request);
      // The end of a call.
      default -> {}
    }
  }

  private void note(Journal.Entry entry) {
    switch (entry) {
      case Journal.Entry.Called called ->
          listener.called(called.method(), called.path(), called.status(), called.milliseconds());
      case Journal.Entry.Waiting waiting ->
          listener.waiting(waiting.kind().name(), waiting.milliseconds());
      // The secrets themselves come through the store.
      case Journal.Entry.CredentialsRenewed _ -> {}
    }
  }

  private void store(SecretStore.Request request) throws InterruptedException {
    boolean answered =
        request.answer().offer(isStored(request.values()), SECONDS_TO_ANSWER, TimeUnit.SECONDS);
    if (!answered) {
      LOG.warn("a plugin did not wait until its secrets were stored");
    }
  }

  private boolean isStored(Map<String, id.pelanggan.spi.setup.Secret> values) {
    Map<String, Secret> secrets = new HashMap<>();
    values.forEach((name, secret) -> secrets.put(name, new Secret(secret.value())));
    try {
      listener.renewed(secrets);
      return true;
    } catch (RuntimeException e) {
      // Its message may say anything.
      LOG.warn("secrets were not stored: {}", e.getClass().getName());
      return false;
    }
  }
}
