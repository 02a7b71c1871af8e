package id.pelanggan.application.sample;

import id.pelanggan.domain.source.Stream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * A spice shop in Yogyakarta with a till and a web shop, made up from a seed: equal seeds, days and
 * sizes give equal rows, on every machine. Nobody in it exists: e-mail addresses end in domains
 * that are kept for examples, phone numbers come from {@link SamplePhones}.
 *
 * <p>The rows are untidy as those of a real shop are, but each can be used. Some customers stand in
 * both sources with one e-mail address; a till's record is the other's twin in no other way. Some
 * people stand in the till's file twice and nothing but a human eye tells; they count as two.
 *
 * <p>Rows are made while they are asked for. A file of orders takes about ten bytes of memory per
 * order while it is made, the others nothing worth counting.
 */
public final class SampleShop {
  private final Plan plan;

  private SampleShop(Plan plan) {
    this.plan = plan;
  }

  /**
   * @param lastDay the day of the export; orders go back two years from it, and nothing is later
   */
  public static SampleShop of(long seed, LocalDate lastDay, Size size) {
    return new SampleShop(new Plan(seed, lastDay, size));
  }

  /** In the order in which they have to come in. */
  public List<SampleFile> files() {
    return List.of(
        file("produk.csv", Outlet.TILL, Stream.PRODUCTS, ProductRows.HEADER, new ProductRows()),
        file(
            "pelanggan-toko.csv",
            Outlet.TILL,
            Stream.CUSTOMERS,
            TillCustomerRows.HEADER,
            new TillCustomerRows(plan)),
        file(
            "pelanggan-web.csv",
            Outlet.WEB,
            Stream.CUSTOMERS,
            WebCustomerRows.HEADER,
            new WebCustomerRows(plan)),
        file(
            "penjualan-toko.csv",
            Outlet.TILL,
            Stream.ORDERS,
            TillOrderRows.HEADER,
            new TillOrderRows(plan)),
        file(
            "penjualan-web.csv",
            Outlet.WEB,
            Stream.ORDERS,
            WebOrderRows.HEADER,
            new WebOrderRows(plan)),
        file(
            "interaksi.csv",
            Outlet.TILL,
            Stream.INTERACTIONS,
            InteractionRows.HEADER,
            new InteractionRows(plan)));
  }

  /** The same shop, as a system of tills that both outlets share holds it. */
  public SampleRegister register() {
    return new SampleRegister(plan);
  }

  /** What a correct import of all files finds. Makes every order once more to count it. */
  public SampleFigures figures() {
    return new Count(plan).figures();
  }

  private static SampleFile file(
      String name,
      Outlet outlet,
      Stream stream,
      List<String> header,
      Consumer<Consumer<List<String>>> rows) {
    return new SampleFile(
        name,
        outlet.source(),
        stream,
        outlet.linksByEmail(),
        Outlet.TIME_ZONE,
        Outlet.CURRENCY.getCurrencyCode(),
        outlet.dates(),
        outlet.numbers(),
        header,
        rows);
  }

  /**
   * How large the shop is.
   *
   * @param customers how many there are once records of the same customer are joined; 100 to
   *     1,000,000
   * @param orders how many sales there are, at most 10,000,000; cancellations and returns, about
   *     four in a hundred, come on top; a sale has two and a half lines on average
   */
  public record Size(int customers, int orders) {
    /** Of a shop that one family runs. */
    public static final Size DEFAULT = new Size(2_000, 12_000);

    public Size {
      if (customers < 100 || customers > SamplePhones.NUMBERS) {
        throw new IllegalArgumentException(
            "customers is not in 100.." + SamplePhones.NUMBERS + ": " + customers);
      }
      if (orders < 0 || orders > 10_000_000) {
        throw new IllegalArgumentException("orders is not in 0..10000000: " + orders);
      }
    }
  }
}
