package id.pelanggan.app.cli.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.retention.RetentionPolicy;
import java.util.List;

/** One policy, for people. */
final class PolicyLines {
  private final Phrases phrases;
  private final RetentionWords words;

  PolicyLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.words = new RetentionWords(phrases);
  }

  List<String> of(RetentionPolicy policy) {
    Columns columns = new Columns();
    row(columns, "code", policy.code().value());
    row(columns, "policy", words.title(policy));
    row(columns, "version", String.valueOf(policy.version()));
    row(columns, "subject", words.subject(policy));
    row(columns, "trigger", phrases.say("retention.trigger." + policy.trigger()));
    row(columns, "period", words.period(policy.period()));
    row(columns, "action", phrases.say("retention.action." + policy.action()));
    row(
        columns,
        "grace",
        policy.warnsFirst() ? words.period(policy.grace()) : phrases.say("retention.unwarned"));
    row(columns, "citation", policy.citation());
    row(
        columns,
        "active",
        phrases.say(policy.active() ? "retention.active" : "retention.inactive"));
    return columns.lines();
  }

  private void row(Columns columns, String name, String value) {
    columns.row(phrases.say("retention.column." + name), value);
  }
}
