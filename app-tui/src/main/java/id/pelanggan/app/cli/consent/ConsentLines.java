package id.pelanggan.app.cli.consent;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.agreement.ConsentView;
import id.pelanggan.application.agreement.ConsentView.Consent;
import id.pelanggan.application.agreement.ConsentView.Entry;
import id.pelanggan.application.agreement.ConsentView.Point;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a customer agreed to, as people read it. */
final class ConsentLines {
  private static final String INDENT = "  ";

  private final Phrases phrases;

  ConsentLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(ConsentView view) {
    List<String> lines = new ArrayList<>();
    if (view.consents().isEmpty()) {
      lines.add(phrases.say("consent.none"));
    } else {
      Columns columns = new Columns();
      columns.row(
          phrases.say("consent.column.topic"),
          phrases.say("consent.column.standing"),
          phrases.say("consent.column.since"),
          phrases.say("consent.column.until"),
          phrases.say("consent.column.how"));
      view.consents().forEach(one -> add(columns, one));
      lines.addAll(columns.lines());
    }
    addLedger(lines, view);
    addSystems(lines, view);
    return lines;
  }

  private void add(Columns columns, Consent consent) {
    columns.row(
        topic(consent.topic(), consent.contact()),
        phrases.say("consent.Standing." + consent.standing())
            + (consent.openClaim() ? " " + phrases.say("consent.openClaim") : ""),
        phrases.date(consent.since()),
        consent.endsAt().map(phrases::date).orElse(""),
        how(consent.method(), consent.source()));
  }

  private void addLedger(List<String> lines, ConsentView view) {
    if (!view.ledger().isEmpty()) {
      lines.add("");
      lines.add(phrases.say("consent.ledger"));
      Columns columns = new Columns();
      view.ledger()
          .forEach(entry ->
              columns.row(
                  phrases.time(entry.occurredAt()),
                  phrases.say("consent.ConsentAct." + entry.act()),
                  topic(entry.topic(), entry.contact()),
                  how(entry.method(), entry.source()),
                  details(entry)));
      lines.addAll(columns.lines(INDENT));
    }
  }

  private void addSystems(List<String> lines, ConsentView view) {
    if (!view.systems().isEmpty()) {
      lines.add("");
      lines.add(phrases.say("consent.systems"));
      Columns columns = new Columns();
      view.systems()
          .forEach(told ->
              columns.row(
                  phrases.time(told.at()),
                  told.source().map(phrases::source).orElse(""),
                  phrases.say("consent.MessageState." + told.state())));
      lines.addAll(columns.lines(INDENT));
    }
  }

  String topic(ConsentTopic topic, Optional<Point> contact) {
    return topic.purpose().value()
        + " · "
        + phrases.word(topic.channel())
        + contact
            .map(Point::text)
            .map(text -> " · " + (text.isEmpty() ? phrases.say("consent.formerContact") : text))
            .orElse("");
  }

  private String how(ConsentMethod method, Optional<Source> source) {
    String how = phrases.say("consent.ConsentMethod." + method);
    return source.map(one -> how + " " + phrases.source(one)).orElse(how);
  }

  private String details(Entry entry) {
    return Stream.of(
            entry
                .notice()
                .map(notice ->
                    phrases.say(
                        "consent.notice",
                        Map.of(
                            "notice", notice.notice().value(),
                            "version", phrases.number(notice.version()))))
                .orElse(""),
            entry.operator().orElse(""),
            entry.proof().place(),
            entry.proof().evidence(),
            entry.proof().guardian().isEmpty()
                ? ""
                : phrases.say("consent.byGuardian", Map.of("guardian", entry.proof().guardian())))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
