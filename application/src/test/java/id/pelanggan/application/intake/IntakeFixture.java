package id.pelanggan.application.intake;

import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Engagements;
import id.pelanggan.application.port.MatchCandidates;
import id.pelanggan.application.port.Orders;
import id.pelanggan.application.port.Products;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Vault;
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
    Customers customers = untouched(Customers.class);
    return new Intake(
        changeSets,
        records,
        sealing,
        new Judge(records),
        new Owners(customers, sealing, ids),
        new Entry(
            records,
            customers,
            new Profiles(records, customers, untouched(Sources.class), sealing),
            new Facts(untouched(Orders.class), untouched(Engagements.class), products, sealing),
            new Assortment(records, products, sealing, ids),
            sealing,
            untouched(MatchCandidates.class),
            ids));
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
