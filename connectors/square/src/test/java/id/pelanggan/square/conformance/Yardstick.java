package id.pelanggan.square.conformance;

import id.pelanggan.sandbox.traffic.Exchange;
import id.pelanggan.testkit.spec.Finding;
import id.pelanggan.testkit.spec.SpecCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What calls are measured with. */
interface Yardstick {

  /** Everything that is wrong with a call and its answer. */
  List<Finding> findings(Exchange exchange);

  /**
   * The vendor's specification where {@code -Dvendor.specs} names its folder, what is known of the
   * API without it elsewhere.
   */
  static Yardstick chosen() {
    String folder = System.getProperty("vendor.specs", "");
    return folder.isEmpty()
        ? new KnownCalls()
        : new Specified(SpecCheck.of(find(folder).resolve("square.openapi.json")));
  }

  /** Relative folders are those of the project, below which the module lies. */
  private static Path find(String folder) {
    Path place = Path.of("").toAbsolutePath();
    while (place != null && !Files.isDirectory(place.resolve(folder))) {
      place = place.getParent();
    }
    if (place == null) {
      throw new IllegalStateException("vendor.specs names no folder: " + folder);
    }
    return place.resolve(folder);
  }

  /** The published specification. */
  record Specified(SpecCheck check) implements Yardstick {
    @Override
    public List<Finding> findings(Exchange exchange) {
      String method = exchange.method();
      List<Finding> findings =
          new ArrayList<>(
              check.request(method, exchange.path(), exchange.query(), exchange.body()));
      findings.addAll(
          check.response(method, exchange.path(), exchange.status(), exchange.answer()));
      return findings;
    }
  }
}
