package id.pelanggan.app.cli.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.sync.Scope;
import java.util.Map;

/** What a run reads, in the reader's words. */
public final class ScopeText {
  private final Phrases phrases;

  public ScopeText(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  public String of(Scope scope) {
    return switch (scope) {
      case Scope.Changes changes -> phrases.say("sync.scope.changes");
      case Scope.Everything everything -> phrases.say("sync.scope.everything");
      case Scope.Range range ->
          phrases.say(
              "sync.scope.between",
              Map.of("from", phrases.time(range.from()), "to", phrases.time(range.to())));
    };
  }
}
