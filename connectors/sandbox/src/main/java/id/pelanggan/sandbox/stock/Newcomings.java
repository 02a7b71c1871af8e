package id.pelanggan.sandbox.stock;

import id.pelanggan.sandbox.shop.SandboxAddress;
import id.pelanggan.sandbox.shop.SandboxCustomer;
import id.pelanggan.sandbox.shop.SandboxOrder;
import id.pelanggan.sandbox.shop.SandboxProduct;
import id.pelanggan.sandbox.shop.SandboxShop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Invents what is new, from what the shop has: each thing follows from the seed and a number. */
record Newcomings(SandboxShop shop, List<SandboxCustomer> customers, long seed) {
  private static final int MOST_LINES = 4;
  private static final int WALK_IN_PERCENT = 15;
  private static final long PHONES = 1_000_000;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final List<String> NOTES =
      List.of(
          "suka pedas", "minta nota terpisah", "diantar sore hari", "bayar tunai", "alergi kacang");

  Newcomings {
    customers = List.copyOf(customers);
  }

  static Newcomings of(SandboxShop shop, long seed) {
    List<SandboxCustomer> customers = new ArrayList<>();
    shop.forEachCustomer(customer -> {
      if (!customer.givenName().isEmpty()) {
        customers.add(customer);
      }
    });
    return new Newcomings(shop, customers, seed);
  }

  SandboxOrder order(long number, Instant time) {
    RandomGenerator chance = chance(number);
    boolean walkIn = customers.isEmpty() || chance.nextInt(100) < WALK_IN_PERCENT;
    return new SandboxOrder(
        id("S", number),
        pick(shop.locations(), chance).id(),
        walkIn ? "" : pick(customers, chance).id(),
        SandboxOrder.State.COMPLETED,
        time,
        time,
        "",
        "Kasir",
        "",
        lines(chance));
  }

  /** Somebody with the given name of one customer and the family name of another. */
  SandboxCustomer customer(long number, Instant time) {
    RandomGenerator chance = chance(number);
    String given = customers.isEmpty() ? "Wening" : pick(customers, chance).givenName();
    String family = customers.isEmpty() ? "Lestari" : pick(customers, chance).familyName();
    String phone = String.format(Locale.ROOT, "%06d", chance.nextLong(PHONES));
    return new SandboxCustomer(
        id("C", number),
        time,
        time,
        given,
        family,
        "",
        id("tamu", number).toLowerCase(Locale.ROOT) + "@contoh.id",
        "0800-00" + phone.substring(0, 2) + "-" + phone.substring(2),
        SandboxAddress.NONE,
        "",
        "",
        "",
        false);
  }

  /** Whom a change is about. */
  SandboxCustomer known(long number) {
    return customers.isEmpty()
        ? customer(number, Instant.EPOCH)
        : pick(customers, chance(number * GOLDEN));
  }

  SandboxCustomer noted(SandboxCustomer customer, long number, Instant time) {
    return customer.noted(pick(NOTES, chance(number)), time);
  }

  private List<SandboxOrder.Line> lines(RandomGenerator chance) {
    List<SandboxProduct> products =
        shop.products().stream().filter(product -> !product.deleted()).toList();
    List<SandboxOrder.Line> lines = new ArrayList<>();
    int size = products.isEmpty() ? 0 : 1 + chance.nextInt(MOST_LINES);
    for (int line = 0; line < size; line++) {
      SandboxProduct product = pick(products, chance);
      lines.add(
          new SandboxOrder.Line(product, 1_000L * (1 + chance.nextInt(3)), product.price(), 0));
    }
    return lines;
  }

  private RandomGenerator chance(long number) {
    return new SplittableRandom(seed * GOLDEN + number);
  }

  private static <T> T pick(List<T> things, RandomGenerator chance) {
    return things.get(chance.nextInt(things.size()));
  }

  /** Numbers below zero are of what was asked for by hand. */
  private static String id(String kind, long number) {
    return kind + (number < 0 ? "-T" : "-B") + String.format(Locale.ROOT, "%08d", Math.abs(number));
  }
}
