package id.pelanggan.app.cli.sample;

import id.pelanggan.application.sample.SampleShop;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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
  public static final class Customers extends Range {
    public Customers() {
      super(100, 1_000_000);
    }
  }

  public static final class Orders extends Range {
    public Orders() {
      super(0, 10_000_000);
    }
  }

  /** Whole numbers between two. */
  public abstract static class Range implements ITypeConverter<Integer> {
    private final int least;
    private final int most;

    protected Range(int least, int most) {
      this.least = least;
      this.most = most;
    }

    @Override
    public final Integer convert(String value) {
      int number = value.matches("\\d{1,8}") ? Integer.parseInt(value) : -1;
      if (number < least || number > most) {
        throw new TypeConversionException("not in the range");
      }
      return number;
    }
  }
}
