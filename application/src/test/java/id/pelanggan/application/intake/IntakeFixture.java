package id.pelanggan.application.intake;

import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Engagements;
import id.pelanggan.application.port.HeldReturns;
import id.pelanggan.application.port.MatchCandidates;
import id.pelanggan.application.port.Orders;
import id.pelanggan.application.port.Products;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Tombstones;
import id.pelanggan.application.port.Vault;
import id.pelanggan.application.tombstone.Marks;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collection;

/** The one way in, for products alone, which need no customers. */
public final class IntakeFixture {
  private IntakeFixture() {}

  public static Intake ofProducts(
      ChangeSets changeSets,
      SourceRecords records,
      Products products,
      Vault vault,
      TimeOrderedIds ids) {
    Sealing sealing = new Sealing(vault);
    Arrivals arrivals = new Arrivals(sealing);
    Customers customers = untouched(Customers.class);
    return new Intake(
        changeSets,
        records,
        sealing,
        arrivals,
        new ErasedPeople(untouched(Tombstones.class), Marks.under(vault), arrivals),
        new Returns(untouched(HeldReturns.class), sealing, vault, ids),
        new Judge(records),
        new Owners(customers, sealing, IntakeFixture::nobody, ids),
        new Entry(
            records,
            customers,
            new Profiles(records, customers, untouched(Sources.class), sealing),
            new Facts(untouched(Orders.class), untouched(Engagements.class), products, sealing),
            new Assortment(records, products, sealing, ids),
            sealing,
            untouched(MatchCandidates.class),
            IntakeFixture::nobody,
            IntakeFixture::nobody,
            ids));
  }

  /** What only customers need. */
  private static <T> T nobody() {
    throw new UnsupportedOperationException("no customer comes in");
  }

  /** A port that only hears of nothing at all. */
  private static <T> T untouched(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              boolean nothing =
                  method.getReturnType() == void.class
                      && arguments != null
                      && Arrays.stream(arguments)
                          .allMatch(each -> each instanceof Collection<?> all && all.isEmpty());
              if (!nothing) {
                throw new UnsupportedOperationException(method.getName());
              }
              return null;
            }));
  }
}
