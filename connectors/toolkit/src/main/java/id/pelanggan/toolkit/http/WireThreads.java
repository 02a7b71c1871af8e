package id.pelanggan.toolkit.http;

import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.internal.concurrent.TaskRunner;
import okhttp3.internal.connection.ConnectionListener;
import okhttp3.internal.connection.RealConnectionPool;

/**
 * The threads on which OkHttp looks after idle connections. Its own, which all clients share, live
 * on for a minute after the last use, and with them the class loader of the plugin; these end when
 * they are told to. That takes OkHttp's inner classes: it has no other way.
 */
final class WireThreads implements AutoCloseable {
  private static final int IDLE_CONNECTIONS = 2;
  private static final int IDLE_SECONDS = 60;

  private final TaskRunner.RealBackend threads =
      new TaskRunner.RealBackend(
          task -> Thread.ofPlatform().daemon().name("source connections").unstarted(task));

  OkHttpClient.Builder builder() {
    TaskRunner runner = new TaskRunner(threads, Logger.getLogger("okhttp3"));
    ConnectionPool pool =
        new ConnectionPool(
            new RealConnectionPool(
                runner,
                IDLE_CONNECTIONS,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                ConnectionListener.Companion.getNONE()));
    return new OkHttpClient.Builder().taskRunner$okhttp(runner).connectionPool(pool);
  }

  @Override
  public void close() {
    threads.getExecutor().shutdownNow();
  }
}
