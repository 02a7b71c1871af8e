package id.pelanggan.app.text;

import id.pelanggan.domain.sales.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** Numbers as people write them. */
public final class Quantities {
  private static final List<String> UNITS = List.of("B", "KiB", "MiB", "GiB", "TiB");
  private static final String RUPIAH = "IDR";
  private static final double STEP = 1024;

  private Quantities() {}

  public static String number(long number, Locale locale) {
    return String.format(locale, "%,d", number);
  }

  /** With as many digits behind the mark as it has, at most three. */
  public static String decimal(BigDecimal number, Locale locale) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(3);
    return format.format(number);
  }

  /** {@code Rp 15.000} or {@code GBP 12.50}; sen are shown only where there are any. */
  public static String money(Money money, Locale locale) {
    BigDecimal amount = money.amount();
    boolean rupiah = money.currency().getCurrencyCode().equals(RUPIAH);
    boolean whole = rupiah && amount.stripTrailingZeros().scale() <= 0;
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(whole ? 0 : amount.scale());
    format.setMaximumFractionDigits(whole ? 0 : amount.scale());
    String sign = amount.signum() < 0 ? "-" : "";
    String currency = rupiah ? "Rp" : money.currency().getCurrencyCode();
    return sign + currency + " " + format.format(amount.abs());
  }

  /** A size in the largest unit in which it is at least 1, with one digit behind the mark. */
  public static String bytes(long bytes, Locale locale) {
    double size = bytes;
    int unit = 0;
    while (size >= STEP && unit < UNITS.size() - 1) {
      size /= STEP;
      unit++;
    }
    return String.format(locale, unit == 0 ? "%.0f %s" : "%,.1f %s", size, UNITS.get(unit));
  }
}
