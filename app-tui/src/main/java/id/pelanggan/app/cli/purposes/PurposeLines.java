package id.pelanggan.app.cli.purposes;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.report.RetentionWords;
import id.pelanggan.application.purpose.PeriodText;
import id.pelanggan.application.purpose.PurposeView;
import id.pelanggan.application.purpose.ShowPurpose;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.source.PurposeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Purposes as people read them. */
final class PurposeLines {
  private final Phrases phrases;
  private final String language;

  PurposeLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.language = phrases.language().code();
  }

  List<String> list(List<PurposeView> views) {
    Columns columns = new Columns();
    columns.row(
        phrases.say("purposes.field.code"),
        phrases.say("purposes.field.title"),
        phrases.say("purposes.field.basis"),
        phrases.say("purposes.field.state"),
        phrases.say("purposes.field.channels"));
    for (PurposeView view : views) {
      Purpose purpose = view.purpose();
      columns.row(
          purpose.code().value(),
          purpose.title().in(language),
          basis(purpose),
          state(view),
          channels(purpose));
    }
    return columns.lines();
  }

  List<String> of(ShowPurpose.PurposeHistory history) {
    List<String> lines = new ArrayList<>(of(history.now()));
    lines.add("");
    lines.add(phrases.say("purposes.versions"));
    Columns columns = new Columns(0);
    history
        .versions()
        .forEach(version ->
            columns.row(phrases.number(version.version()), phrases.time(version.changedAt())));
    lines.addAll(columns.lines("  "));
    return lines;
  }

  List<String> of(PurposeView view) {
    Purpose purpose = view.purpose();
    Columns columns = new Columns();
    row(columns, "state", state(view));
    row(columns, "basis", basis(purpose));
    row(columns, "citation", purpose.citation());
    row(columns, "balancing", purpose.balancing().map(text -> text.in(language)).orElse(""));
    row(columns, "people", purpose.people().in(language));
    row(columns, "kinds", kinds(purpose));
    row(columns, "channels", channels(purpose));
    row(columns, "recipients", purpose.recipients().in(language));
    row(columns, "retention", purpose.retention().map(new RetentionWords(phrases)::of).orElse(""));
    row(columns, "parent", purpose.parent().map(PurposeCode::value).orElse(""));
    row(
        columns,
        "consentLasts",
        purpose.consentLifetime().map(time -> PeriodText.of(time, language)).orElse(""));
    row(columns, "minimumAge", purpose.asksConsent() ? phrases.number(purpose.minimumAge()) : "");
    List<String> lines = new ArrayList<>();
    lines.add(purpose.title().in(language) + " (" + purpose.code().value() + ")");
    lines.add(purpose.description().in(language));
    lines.addAll(columns.lines("  "));
    return lines;
  }

  private void row(Columns columns, String field, String value) {
    if (!value.isBlank()) {
      columns.row(phrases.say("purposes.field." + field), value);
    }
  }

  private String state(PurposeView view) {
    if (view.active()) {
      return phrases.say("purposes.state.active");
    }
    return phrases.say(
        view.purpose().active() ? "purposes.state.waiting" : "purposes.state.inactive");
  }

  private String basis(Purpose purpose) {
    return purpose
        .basis()
        .map(basis -> phrases.say("purposes.LegalBasis." + basis))
        .orElseGet(() -> phrases.say("purposes.none"));
  }

  private String channels(Purpose purpose) {
    return purpose.channels().stream().map(phrases::word).collect(Collectors.joining(", "));
  }

  private String kinds(Purpose purpose) {
    return purpose.kinds().stream()
        .map(kind -> phrases.say("purposes.DataKind." + kind))
        .collect(Collectors.joining(", "));
  }
}
