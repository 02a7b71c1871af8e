package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.customer.Origin;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import java.util.Map;

/** Who said something, and when, in a few words. */
record Names(Phrases phrases, Map<SourceId, Source> sources) {
  Names {
    requireNonNull(phrases, "phrases is null");
    sources = Map.copyOf(sources);
  }

  String of(Origin origin) {
    return phrases.say(
        "customer.origin",
        Map.of("source", of(origin.source()), "date", phrases.date(origin.observedAt())));
  }

  String of(SourceId id) {
    Source source = sources.get(id);
    return source == null ? "?" : phrases.source(source);
  }
}
