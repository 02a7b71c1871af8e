package id.pelanggan.application.sample;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;

/** An outlet, as a system of tills has it. */
public record RegisterLocation(String id, String name) {
  public RegisterLocation {
    requireNonNull(id, "id is null");
    requireNonNull(name, "name is null");
  }

  static List<RegisterLocation> all() {
    return Arrays.stream(Outlet.values()).map(RegisterLocation::of).toList();
  }

  static RegisterLocation of(Outlet outlet) {
    return new RegisterLocation("LOK-" + (outlet.ordinal() + 1), outlet.source());
  }
}
