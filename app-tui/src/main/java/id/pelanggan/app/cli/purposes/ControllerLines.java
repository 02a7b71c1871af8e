package id.pelanggan.app.cli.purposes;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.purpose.Controller;
import java.util.List;

/** Who is responsible for the data, as people read it. */
final class ControllerLines {
  private final Phrases phrases;

  ControllerLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(Controller controller) {
    Columns columns = new Columns();
    row(columns, "name", controller.legalName());
    row(columns, "address", controller.address());
    row(columns, "contact", controller.contact());
    row(columns, "booksIn", controller.country());
    row(
        columns,
        "officer",
        controller
            .officer()
            .map(officer -> String.join(", ", officer.parts()))
            .orElseGet(() -> phrases.say("purposes.none")));
    return columns.lines();
  }

  private void row(Columns columns, String field, String value) {
    if (!value.isBlank()) {
      columns.row(phrases.say("purposes.controller." + field), value);
    }
  }
}
