package id.pelanggan.adapters.plugins.visit;

import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** One call of a plugin. It puts itself into a queue when it is done. */
public final class Visit<T> extends FutureTask<T> {
  private final Queue<Object> events;

  /**
   * @param work from {@link Visits}
   */
  public Visit(Callable<T> work, Queue<Object> events) {
    super(work);
    this.events = events;
  }

  @Override
  protected void done() {
    events.add(this);
  }
}
