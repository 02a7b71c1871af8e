package id.pelanggan.app.boot;

import id.pelanggan.application.sample.SampleFile;
import id.pelanggan.application.sample.SampleShop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A file of the sample shop that comes in page by page, with some rows that have to stay out. */
enum LongFile {
  ORDERS(3, new SampleShop.Size(1_500, 10_400)),
  CUSTOMERS(1, new SampleShop.Size(34_000, 0)),
  /** Without ids, and some twice: these are known by what they say and how often it was said. */
  INTERACTIONS(5, new SampleShop.Size(43_000, 0));

  /** How many pages of 5,000 rows each of them has, or more. */
  static final int PAGES = 6;

  private static final int CUT = 500;
  private static final int TWICE = 40;
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 31);

  private final int place;
  private final SampleShop.Size size;

  LongFile(int place, SampleShop.Size size) {
    this.place = place;
    this.size = size;
  }

  SampleFile sample(long seed) {
    SampleFile whole = SampleShop.of(seed, LAST_DAY, size).files().get(place);
    SampleFile file = this == INTERACTIONS ? withoutIds(whole) : whole;
    return with(file, file.header(), action -> cut(file, action));
  }

  /** The second ones come last, on other pages than the first. */
  private static SampleFile withoutIds(SampleFile file) {
    return with(
        file,
        file.header().subList(1, file.header().size()),
        action -> {
          List<List<String>> twice = new ArrayList<>();
          int[] number = {0};
          file.forEachRow(row -> {
            List<String> said = row.subList(1, row.size());
            action.accept(said);
            if (number[0]++ % TWICE == 0) {
              twice.add(said);
            }
          });
          twice.forEach(action);
        });
  }

  /** Some rows lack their last cell. */
  private static void cut(SampleFile file, Consumer<List<String>> action) {
    int[] number = {0};
    file.forEachRow(
        row -> action.accept(++number[0] % CUT == 0 ? row.subList(0, row.size() - 1) : row));
  }

  private static SampleFile with(
      SampleFile file, List<String> header, Consumer<Consumer<List<String>>> rows) {
    return new SampleFile(
        file.name(),
        file.source(),
        file.stream(),
        file.linksByEmail(),
        file.timeZone(),
        file.currency(),
        file.dates(),
        file.numbers(),
        header,
        rows);
  }
}
