package id.pelanggan.application.sample;

import java.util.ArrayList;
import java.util.List;

/** Fills orders with lines that a family or a food stall would buy. */
record Basket(List<Offer> offers) {
  private static final long[] WEIGHTS = {100, 250, 500, 1_000, 250, 1_500, 2_000, 5_000};
  private static final long[] PIECES = {
    1_000, 2_000, 1_000, 3_000, 4_000, 5_000, 6_000, 10_000, 12_000
  };
  private static final long LEAST = 10_000;
  private static final long MOST = 300_000;

  /** How many of a hundred orders have at most 1, 2, … lines; one more for the rest. */
  private static final int[] SIZES = {28, 56, 76, 89, 96};

  /** Popular goods first; shuffled with the seed. */
  static Basket of(Plan plan) {
    Chance chance = plan.chance(Topic.NUMBERS, -1);
    List<Offer> offers = new ArrayList<>();
    for (Product product : Shelf.products()) {
      offers.add(chance.below(offers.size() + 1), new Offer(product, quantities(product)));
    }
    return new Basket(offers);
  }

  Basket {
    offers = List.copyOf(offers);
  }

  /**
   * @param early whether at the prices of the first year
   */
  List<SampleOrder.Line> fill(Chance chance, boolean early) {
    int size = 1;
    int percent = chance.below(100);
    while (size <= SIZES.length && percent >= SIZES[size - 1]) {
      size++;
    }
    List<SampleOrder.Line> lines = new ArrayList<>(size);
    for (int line = 0; line < size; line++) {
      lines.add(line(chance, early));
    }
    return lines;
  }

  private SampleOrder.Line line(Chance chance, boolean early) {
    double part = chance.part();
    Offer offer = offers.get((int) (part * part * offers.size()));
    Product product = offer.product();
    double luck = chance.part();
    long thousandths = offer.quantities().get((int) (luck * luck * offer.quantities().size()));
    return new SampleOrder.Line(
        product, thousandths, early ? product.priceBefore() : product.price());
  }

  private static List<Long> quantities(Product product) {
    List<Long> quantities = new ArrayList<>();
    for (long thousandths : product.byWeight() ? WEIGHTS : PIECES) {
      if (product.priceBefore() * thousandths / 1_000 >= LEAST
          && product.price() * thousandths / 1_000 <= MOST) {
        quantities.add(thousandths);
      }
    }
    return quantities;
  }

  /**
   * A product on offer.
   *
   * @param quantities that people buy, in thousandths, the usual ones first
   */
  record Offer(Product product, List<Long> quantities) {
    Offer {
      quantities = List.copyOf(quantities);
      if (quantities.isEmpty()) {
        throw new IllegalArgumentException("nobody can buy " + product.code());
      }
    }
  }
}
