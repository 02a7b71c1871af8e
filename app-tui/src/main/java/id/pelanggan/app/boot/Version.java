package id.pelanggan.app.boot;

import java.util.Optional;

/** The version of this program. */
final class Version {
  private Version() {}

  /** As the jar's manifest says it. */
  static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }
}
