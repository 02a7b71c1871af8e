package id.pelanggan.app.screen.sources.wizard;

import id.pelanggan.app.screen.sources.imports.Imports;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.application.importing.ImportPlan.Origin;
import id.pelanggan.application.importing.PlanImport.Answers;
import id.pelanggan.application.importing.PlanImport.Request;
import id.pelanggan.domain.source.Stream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds out what a file is most likely about: of which kind its columns make the most sense. */
final class StreamGuess {
  /** Feedback comes in no files. */
  static final List<Stream> STREAMS =
      List.of(Stream.CUSTOMERS, Stream.ORDERS, Stream.PRODUCTS, Stream.INTERACTIONS);

  private static final Comparator<ImportPlan> SENSE =
      Comparator.<ImportPlan, Boolean>comparing(plan -> plan.mapping().missingFields().isEmpty())
          .thenComparing(plan -> plan.origin() == Origin.SAVED)
          .thenComparing(plan -> plan.origin() == Origin.SHIPPED)
          .thenComparingInt(StreamGuess::understood);

  private StreamGuess() {}

  /** Reads the beginning of the file once for each kind. */
  static ImportPlan find(Imports imports, Path file) {
    ImportPlan best = plan(imports, file, STREAMS.getFirst());
    for (Stream stream : STREAMS.subList(1, STREAMS.size())) {
      ImportPlan other = plan(imports, file, stream);
      best = SENSE.compare(other, best) > 0 ? other : best;
    }
    return best;
  }

  /** How many of the file's columns mean something. */
  static int understood(ImportPlan plan) {
    return plan.columns().size() - plan.mapping().extras(plan.columns()).size();
  }

  private static ImportPlan plan(Imports imports, Path file, Stream stream) {
    return imports.plan(new Request(file, stream, Optional.empty(), Answers.NONE));
  }
}
