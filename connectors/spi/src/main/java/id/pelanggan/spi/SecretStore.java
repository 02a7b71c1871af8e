package id.pelanggan.spi;

import id.pelanggan.spi.setup.Secret;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/**
 * Keeps credentials that a source renewed. The host listens at {@link #requests} while the plugin
 * works, and answers when they are stored.
 */
public final class SecretStore {
  private static final long PATIENCE_SECONDS = 30;

  private final BlockingQueue<Request> requests;

  /**
   * @param requests where the host takes them from
   */
  public SecretStore(BlockingQueue<Request> requests) {
    this.requests = requests;
  }

  /**
   * Stores values over those of the same names, all or none, before it returns: a refresh token
   * that the source gave only once is safe then.
   *
   * @param values by the names of the settings' secret fields
   * @throws IllegalStateException where they could not be stored; the caller goes on with the
   *     values that it has, and they are lost with the process
   */
  public void store(Map<String, Secret> values) {
    Request request = new Request(Map.copyOf(values), new SynchronousQueue<>());
    try {
      if (!requests.offer(request, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody stores secrets");
      }
      Boolean stored = request.answer().poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (stored == null || !stored) {
        throw new IllegalStateException("the secrets were not stored");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while secrets were stored", e);
    }
  }

  /**
   * What a plugin wants to have stored.
   *
   * @param answer where the host says whether it is
   */
  public record Request(Map<String, Secret> values, BlockingQueue<Boolean> answer) {}
}
