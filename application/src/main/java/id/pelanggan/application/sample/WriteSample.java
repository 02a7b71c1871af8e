package id.pelanggan.application.sample;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Spreadsheets;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Writes the sample shop's files, so that somebody can try imports with them. */
public final class WriteSample {
  private final Spreadsheets spreadsheets;
  private final Clock clock;

  @Inject
  public WriteSample(Spreadsheets spreadsheets, Clock clock) {
    this.spreadsheets = requireNonNull(spreadsheets, "spreadsheets is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Returns the files in the order in which they have to come in. The last day of the shop is
   * yesterday, so that nothing in it lies ahead.
   *
   * @param folder that exists, with none of the files in it
   * @throws id.pelanggan.domain.failure.PelangganException where a file exists or cannot be written
   */
  public List<Written> write(Path folder, long seed, SampleShop.Size size) {
    List<Written> written = new ArrayList<>();
    for (SampleFile file : SampleShop.of(seed, yesterday(clock), size).files()) {
      Path path = folder.resolve(file.name());
      spreadsheets.write(path, file.header(), file::forEachRow);
      written.add(new Written(path, file));
    }
    return written;
  }

  static LocalDate yesterday(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of(Outlet.TIME_ZONE)).minusDays(1);
  }

  /** A file with what has to be said of it when it is brought in. */
  public record Written(Path path, SampleFile file) {}
}
