package id.pelanggan.app.cli.sample;

import id.pelanggan.app.cli.RangeConverter;
import id.pelanggan.application.sample.SampleShop;
import picocli.CommandLine.Option;

/** How large the invented shop is. */
public final class SizeOptions {
  @Option(
      names = "--customers",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "sample.customers",
      defaultValue = "2000",
      converter = Customers.class)
  private int customers;

  @Option(
      names = "--orders",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "sample.orders",
      defaultValue = "12000",
      converter = Orders.class)
  private int orders;

  SampleShop.Size size() {
    return new SampleShop.Size(customers, orders);
  }

  /** As many as phone numbers can be invented for. */
  public static final class Customers extends RangeConverter {
    public Customers() {
      super(100, 1_000_000);
    }
  }

  public static final class Orders extends RangeConverter {
    public Orders() {
      super(0, 10_000_000);
    }
  }
}
