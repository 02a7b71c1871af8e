package id.pelanggan.sandbox.shop;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * A small invented shop for tests: everything follows from the seed. Customers and orders are
 * spread over the two years before {@code until}; several of them share a time, as where a till
 * sends what it collected.
 *
 * @param until nothing is later
 */
public record SeededShop(long seed, int customerCount, int orderCount, Instant until)
    implements SandboxShop {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final Duration SPAN = Duration.ofDays(730);
  private static final int TIED = 7;
  private static final List<String> GIVEN =
      List.of("Sri", "Joko", "Wening", "Asep", "Made", "Tiur", "Hendra", "Rahmi", "Slamet", "Ai");
  private static final List<String> FAMILY =
      List.of("Lestari", "Santoso", "", "Hidayat", "Siregar", "Wijaya", "Koto", "Utami");
  private static final List<String> CITIES = List.of("Yogyakarta", "Sleman", "Bantul", "Klaten");
  private static final List<String> GOODS =
      List.of("Lada hitam", "Kunyit", "Jahe merah", "Ketumbar", "Kayu manis", "Cengkih", "Pala");

  public SeededShop {
    requireNonNull(until, "until is null");
  }

  @Override
  public String name() {
    return "Warung Rempah Contoh";
  }

  @Override
  public String currency() {
    return "IDR";
  }

  @Override
  public List<SandboxLocation> locations() {
    return List.of(
        new SandboxLocation("L-TOKO", "Toko", "ID", "Asia/Jakarta"),
        new SandboxLocation("L-PASAR", "Pasar", "ID", "Asia/Jakarta"));
  }

  @Override
  public List<SandboxProduct> products() {
    List<SandboxProduct> products = new ArrayList<>();
    for (String name : GOODS) {
      int number = products.size();
      products.add(
          new SandboxProduct(
              "P-" + number,
              until.minus(SPAN).plusSeconds(number),
              name,
              number % 2 == 0 ? "Rempah utuh" : "Bubuk",
              number % 3 == 0 ? "kg" : "",
              (5L + number) * 100_000,
              false));
    }
    return products;
  }

  @Override
  public void forEachCustomer(Consumer<SandboxCustomer> action) {
    for (int number = 0; number < customerCount; number++) {
      action.accept(customer(number));
    }
  }

  @Override
  public void forEachOrder(Consumer<SandboxOrder> action) {
    List<SandboxProduct> products = products();
    for (int number = 0; number < orderCount; number++) {
      action.accept(order(number, products));
    }
  }

  /** One of the customers, counted from 0. */
  public SandboxCustomer customer(int number) {
    RandomGenerator chance = new SplittableRandom(seed * GOLDEN + number);
    Instant time = time(number, customerCount);
    return new SandboxCustomer(
        customerId(number),
        time,
        time,
        pick(GIVEN, chance),
        pick(FAMILY, chance),
        "",
        chance.nextInt(3) == 0 ? "" : "pelanggan" + number + "@contoh.id",
        String.format(Locale.ROOT, "0800-00%02d-%04d", number / 10_000 % 100, number % 10_000),
        new SandboxAddress(
            "Jalan Contoh " + (number % 90 + 1),
            "",
            "",
            pick(CITIES, chance),
            "DI Yogyakarta",
            "55" + (100 + number % 900),
            "ID"),
        number % 4 == 0 ? "0000-03-1" + number % 10 : "198" + number % 10 + "-07-15",
        number % 5 == 0 ? "suka pedas" : "",
        "",
        number % 6 == 0);
  }

  private SandboxOrder order(int number, List<SandboxProduct> products) {
    RandomGenerator chance = new SplittableRandom(~seed * GOLDEN + number);
    boolean walkIn = customerCount == 0 || chance.nextInt(6) == 0;
    int buyer = walkIn ? 0 : chance.nextInt(customerCount);
    List<SandboxOrder.Line> lines = new ArrayList<>();
    for (int line = chance.nextInt(4); line >= 0; line--) {
      SandboxProduct product = pick(products, chance);
      lines.add(
          new SandboxOrder.Line(
              product,
              product.unit().isEmpty()
                  ? 1_000 * (1 + chance.nextInt(4))
                  : 250 * (1 + chance.nextInt(8)),
              product.price(),
              chance.nextInt(10) == 0 ? 50_000 : 0));
    }
    Instant time = time(number, orderCount);
    return new SandboxOrder(
        String.format(Locale.ROOT, "O-%07d", number),
        pick(locations(), chance).id(),
        walkIn ? "" : customerId(buyer),
        SandboxOrder.State.COMPLETED,
        time,
        time,
        "N" + number,
        "Kasir",
        number > 0 && chance.nextInt(60) == 0
            ? String.format(Locale.ROOT, "O-%07d", number - 1)
            : "",
        lines);
  }

  private static String customerId(int number) {
    return String.format(Locale.ROOT, "C-%06d", number);
  }

  /** Groups of neighbours share one. */
  private Instant time(int number, int all) {
    long step = SPAN.toSeconds() / (all + 1);
    return until.minus(SPAN).plusSeconds(step * (number - number % TIED + 1));
  }

  private static <T> T pick(List<T> things, RandomGenerator chance) {
    return things.get(chance.nextInt(things.size()));
  }
}
