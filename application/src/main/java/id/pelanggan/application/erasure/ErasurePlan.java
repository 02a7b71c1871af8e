package id.pelanggan.application.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.BookYears;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.TablePlan;
import id.pelanggan.domain.retention.Hold;
import id.pelanggan.domain.source.SourceId;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What an erasure would do.
 *
 * @param customers those of whom were asked for that are there
 * @param unknown how many were asked for and are not
 * @param tables what goes and what stays, by which citation
 * @param systems whom connected systems are asked to let go as well
 * @param holds what keeps customers from being let go for now
 * @param books when the shop's books are closed
 * @param grace how long it can be cancelled
 */
public record ErasurePlan(
    ErasureDepth depth,
    Set<CustomerId> customers,
    int unknown,
    List<TablePlan> tables,
    List<AskedSystem> systems,
    List<Hold> holds,
    BookYears books,
    Duration grace) {
  public ErasurePlan {
    requireNonNull(depth, "depth is null");
    customers = Set.copyOf(customers);
    tables = List.copyOf(tables);
    systems = List.copyOf(systems);
    holds = List.copyOf(holds);
    requireNonNull(books, "books is null");
    requireNonNull(grace, "grace is null");
  }

  /**
   * A connected system that knows some of the customers.
   *
   * @param customers how many it knows
   */
  public record AskedSystem(SourceId source, String name, int customers) {
    public AskedSystem {
      requireNonNull(source, "source is null");
      requireNonNull(name, "name is null");
    }
  }
}
