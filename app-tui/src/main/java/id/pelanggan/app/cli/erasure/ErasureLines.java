package id.pelanggan.app.cli.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.erasure.Erasure;
import java.util.List;
import java.util.Map;

/** Erasures, as people read them. */
final class ErasureLines {
  private final Phrases phrases;

  ErasureLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> begun(Erasure erasure) {
    return List.of(
        phrases.say(
            "erasure.begun",
            Map.of(
                "customers", phrases.number(erasure.customers()),
                "time", phrases.time(erasure.notBefore()),
                "erasure", erasure.id().value().toString())));
  }

  List<String> of(List<Erasure> erasures) {
    if (erasures.isEmpty()) {
      return List.of(phrases.say("erasure.none"));
    }
    Columns columns = new Columns(4, 5);
    columns.row(
        phrases.say("erasure.column.id"),
        phrases.say("erasure.column.asked"),
        phrases.say("erasure.column.depth"),
        phrases.say("erasure.column.state"),
        phrases.say("erasure.column.customers"),
        phrases.say("erasure.column.gone"));
    erasures.forEach(erasure ->
        columns.row(
            erasure.id().value().toString(),
            phrases.time(erasure.asked().at()),
            phrases.say("erasure.depth." + erasure.depth()),
            phrases.say("erasure.state." + erasure.state()),
            phrases.number(erasure.customers()),
            phrases.number(erasure.gone())));
    return columns.lines();
  }
}
