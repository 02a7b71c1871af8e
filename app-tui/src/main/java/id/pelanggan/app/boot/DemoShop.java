package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.CliError;
import id.pelanggan.application.sample.OpenDemo;
import id.pelanggan.domain.failure.PelangganException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The demo's shop while somebody visits it: its tills run, sell, and are connected. */
final class DemoShop implements AutoCloseable {
  /** How long from one new sale to the next. */
  private static final Duration GROWTH = Duration.ofSeconds(6);

  private final OpenDemo.Tills tills;
  private final boolean complete;
  private final Optional<PelangganException> trouble;

  private DemoShop(OpenDemo.Tills tills, boolean complete, Optional<PelangganException> trouble) {
    this.tills = requireNonNull(tills, "tills is null");
    this.complete = complete;
    this.trouble = requireNonNull(trouble, "trouble is null");
  }

  /**
   * Sets up what is not there yet, and returns soon: what the tills have comes in when they are
   * read.
   *
   * @param site the demo's
   */
  static DemoShop start(House house, Site site) {
    return switch (house.get(OpenDemo.class).open(GROWTH)) {
      case OpenDemo.Outcome.Opened opened ->
          new DemoShop(opened.tills(), opened.complete(), Optional.empty());
      case OpenDemo.Outcome.EarlierVersion earlier ->
          new DemoShop(() -> {}, true, Optional.of(earlierVersion(site)));
    };
  }

  private static PelangganException earlierVersion(Site site) {
    return new PelangganException(
        CliError.DEMO_OF_EARLIER_VERSION, Map.of("command", site.next().of("demo", "--remove")));
  }

  /** Whether everything that the tills had at first has come in. */
  boolean isComplete() {
    return complete;
  }

  /** What the operator has to be told. */
  Optional<PelangganException> trouble() {
    return trouble;
  }

  @Override
  public void close() {
    tills.close();
  }
}
