package id.pelanggan.adapters.postgresserver.home;

import id.pelanggan.application.port.DemoHomes.Recipe;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;

/** What the mark of a demo's home says: what the demo is made of. */
final class DemoMark {
  /** The first line of each, by which it is known. */
  static final String HEAD =
      "# The home of the Pelanggan demo; pelanggan demo --remove deletes it.\n";

  private DemoMark() {}

  static String write(Recipe recipe) {
    return HEAD
        + "seed=%d\nlast-day=%s\ncustomers=%d\norders=%d\n"
            .formatted(recipe.seed(), recipe.lastDay(), recipe.customers(), recipe.orders());
  }

  /** Empty where it does not say it yet. */
  static Optional<Recipe> find(String text) {
    Properties lines = new Properties();
    try {
      lines.load(new StringReader(text));
      return Optional.of(
          new Recipe(
              Long.parseLong(lines.getProperty("seed", "")),
              LocalDate.parse(lines.getProperty("last-day", "")),
              Integer.parseInt(lines.getProperty("customers", "")),
              Integer.parseInt(lines.getProperty("orders", ""))));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
