package id.pelanggan.app.screen.more.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.retention.Hold;
import java.util.Optional;

/**
 * What keeps data of a customer from being let go.
 *
 * @param name empty where it cannot be shown
 */
public record HoldRow(Hold hold, Optional<String> name) {
  public HoldRow {
    requireNonNull(hold, "hold is null");
    requireNonNull(name, "name is null");
  }

  @Override
  public String toString() {
    return "HoldRow[" + hold.id() + "]";
  }
}
