package id.pelanggan.adapters.plugins.bridge;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.plugins.visit.Visit;
import id.pelanggan.application.port.Connectors.Listener;
import id.pelanggan.spi.Journal;
import id.pelanggan.spi.SecretStore;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls a plugin, each time on a thread that is thrown away. The thread that asks waits and serves
 * meanwhile what the plugin puts into one queue: lines for the journal, secrets to be stored, and
 * at last the call itself when it is done.
 */
final class Calls {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration FOR_EVER = Duration.ofDays(10_000);

  private final String name;
  private final ClassLoader loader;
  private final Service service;
  private final BlockingQueue<Object> events = new LinkedBlockingQueue<>();
  private volatile boolean ended;

  /**
   * @param name for the threads
   */
  Calls(String name, ClassLoader loader, Listener listener) {
    this.name = requireNonNull(name, "name is null");
    this.loader = requireNonNull(loader, "loader is null");
    this.service = new Service(listener);
  }

  /** For a call beside another one. */
  Calls apart() {
    return new Calls(name, loader, Silence.SILENCE);
  }

  @SuppressWarnings("unchecked")
  SecretStore secretStore() {
    // The queue takes anything; the store only puts its requests into it.
    return new SecretStore((BlockingQueue<SecretStore.Request>) (BlockingQueue<?>) events);
  }

  @SuppressWarnings("unchecked")
  Journal journal() {
    return new Journal((BlockingQueue<Journal.Entry>) (BlockingQueue<?>) events);
  }

  /** From now on, and for a call that waits, nothing is answered. */
  void end() {
    ended = true;
    events.add(End.END);
  }

  /** As {@link #call(Callable, Duration)}, of what may take long. */
  <T> T call(Callable<T> work) throws CallFailure {
    return call(work, FOR_EVER);
  }

  /**
   * @throws CallFailure where the plugin throws, takes longer than allowed, or was ended
   * @throws CancellationException where this thread is interrupted
   */
  <T> T call(Callable<T> work, Duration longest) throws CallFailure {
    requireOpen();
    Visit<T> visit = new Visit<>(work, events);
    Thread thread = thread(visit);
    try {
      thread.start();
      if (!isServed(visit, longest)) {
        throw new CallFailure(new TimeoutException("the plugin was removed, or took too long"));
      }
      return requireNonNull(visit.get(), "a plugin answered null");
    } catch (InterruptedException e) {
      throw new CancellationException("interrupted while a source was asked");
    } catch (ExecutionException e) {
      throw new CallFailure(requireNonNull(e.getCause(), "no cause"));
    } catch (NullPointerException e) {
      throw new CallFailure(e);
    } finally {
      leave(visit, thread);
    }
  }

  private void requireOpen() throws CallFailure {
    if (ended) {
      throw new CallFailure(new IllegalStateException("the plugin was removed, or does not end"));
    }
  }

  private Thread thread(Runnable visit) {
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .name("plugin " + name)
            .inheritInheritableThreadLocals(false)
            .unstarted(visit);
    thread.setContextClassLoader(loader);
    return thread;
  }

  /** Serves until the call is done; returns false where it was not within that time. */
  private boolean isServed(Visit<?> visit, Duration longest) throws InterruptedException {
    long begin = System.nanoTime();
    while (!ended) {
      long left = longest.toNanos() - (System.nanoTime() - begin);
      Object event = events.poll(left, TimeUnit.NANOSECONDS);
      if (event == null || event == visit) {
        return event == visit;
      }
      service.serve(event);
    }
    return false;
  }

  /** A call that is not done is interrupted, and what it wants to have stored is stored yet. */
  private void leave(Visit<?> visit, Thread thread) {
    if (visit.isDone()) {
      return;
    }
    thread.interrupt();
    long begin = System.nanoTime();
    for (long left = PATIENCE.toNanos(); !visit.isDone() && left > 0; ) {
      try {
        if (events.poll(left, TimeUnit.NANOSECONDS) instanceof SecretStore.Request request) {
          service.serve(request);
        }
      } catch (InterruptedException e) {
        // It is on its way out already, and what was renewed must not be lost.
        thread.interrupt();
      }
      left = PATIENCE.toNanos() - (System.nanoTime() - begin);
    }
    if (!visit.isDone()) {
      ended = true;
    }
  }

  private enum End {
    END
  }
}
