package id.pelanggan.app.cli.requests;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.answering.AnswerRequest.Answered;
import id.pelanggan.application.request.ListRequests;
import id.pelanggan.application.request.ListRestricted;
import id.pelanggan.application.request.ShowRequest;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestClock;
import id.pelanggan.domain.request.RequestEvent;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Requests as people read them. */
final class RequestLines {
  private final Phrases phrases;

  RequestLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(List<ListRequests.Entry> entries) {
    if (entries.isEmpty()) {
      return List.of(phrases.say("requests.none"));
    }
    Columns columns = new Columns();
    columns.row(
        phrases.say("requests.column.id"),
        phrases.say("requests.column.kind"),
        phrases.say("requests.column.who"),
        phrases.say("requests.column.state"),
        phrases.say("requests.column.due"),
        phrases.say("requests.column.left"));
    entries.forEach(entry ->
        columns.row(
            entry.request().id().value().toString(),
            word("RequestKind", entry.request().kind()),
            entry.name().orElseGet(() -> phrases.say("requests.nameless")),
            word("RequestState", entry.request().state()),
            phrases.time(entry.request().dueAt()),
            left(entry.request(), entry.clock())));
    return columns.lines();
  }

  List<String> of(ShowRequest.View view) {
    PrivacyRequest request = view.request();
    List<String> lines = new ArrayList<>(facts(request, view.clock()).lines());
    if (!view.words().isEmpty()) {
      lines.add(phrases.say("requests.said"));
      view.words().lines().map(line -> "  " + line).forEach(lines::add);
    }
    lines.add(phrases.say("requests.events"));
    Columns events = new Columns();
    view.events().forEach(event -> events.row(phrases.time(event.at()), act(event)));
    lines.addAll(events.lines("  "));
    if (!view.systems().isEmpty()) {
      lines.add(phrases.say("requests.systems"));
      lines.addAll(new OutboxLines(phrases).of(view.systems()));
    }
    return lines;
  }

  List<String> changed(PrivacyRequest request) {
    return List.of(
        phrases.say(
            "requests.changed",
            Map.of(
                "kind", word("RequestKind", request.kind()),
                "receipt", request.receipt().value(),
                "state", word("RequestState", request.state()),
                "due", phrases.time(request.dueAt()))),
        "  " + request.id().value());
  }

  List<String> of(Answered answered) {
    List<String> lines = new ArrayList<>(changed(answered.request()));
    answered
        .erasure()
        .ifPresent(erasure ->
            lines.add(
                phrases.say(
                    "requests.erasureBegun", Map.of("erasure", erasure.value().toString()))));
    return lines;
  }

  List<String> restricted(List<ListRestricted.Entry> entries) {
    if (entries.isEmpty()) {
      return List.of(phrases.say("requests.noneRestricted"));
    }
    Columns columns = new Columns();
    entries.forEach(entry ->
        columns.row(
            entry.customer().value().toString(),
            entry.name().orElseGet(() -> phrases.say("requests.nameless")),
            phrases.time(entry.since())));
    return columns.lines();
  }

  private Columns facts(PrivacyRequest request, RequestClock clock) {
    Columns facts = new Columns();
    facts.row(phrases.say("requests.column.kind"), word("RequestKind", request.kind()));
    facts.row(phrases.say("requests.column.right"), request.regime().citation(request.kind()));
    facts.row(phrases.say("requests.column.receipt"), request.receipt().value());
    facts.row(phrases.say("requests.column.origin"), word("RequestOrigin", request.origin()));
    facts.row(phrases.say("requests.column.received"), phrases.time(request.receivedAt()));
    facts.row(phrases.say("requests.column.due"), phrases.time(request.dueAt()));
    facts.row(phrases.say("requests.column.left"), left(request, clock));
    facts.row(phrases.say("requests.column.state"), word("RequestState", request.state()));
    request
        .verified()
        .ifPresent(verified ->
            facts.row(
                phrases.say("requests.column.verified"), word("Verification", verified.how())));
    request
        .refusal()
        .ifPresent(reason ->
            facts.row(
                phrases.say("requests.column.refusal"),
                word("RefusalReason", reason)
                    + reason.citation(request.regime()).map(cited -> ", " + cited).orElse("")));
    return facts;
  }

  private String left(PrivacyRequest request, RequestClock clock) {
    if (!request.state().isOpen()) {
      return "";
    }
    Duration left = clock.left();
    String time = phrases.duration(left.abs().truncatedTo(ChronoUnit.SECONDS));
    return phrases.say("requests.Urgency." + clock.urgency(), Map.of("time", time));
  }

  private String act(RequestEvent event) {
    return phrases.say("requests.Act." + event.act());
  }

  private String word(String type, Enum<?> constant) {
    return phrases.say("requests." + type + "." + constant.name());
  }
}
