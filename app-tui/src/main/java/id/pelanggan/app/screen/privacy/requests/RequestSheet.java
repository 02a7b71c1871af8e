package id.pelanggan.app.screen.privacy.requests;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Table;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.privacy.register.People;
import id.pelanggan.app.screen.privacy.register.Sheet;
import id.pelanggan.app.screen.privacy.register.TimeLeft;
import id.pelanggan.app.screen.privacy.systems.SystemLine;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestEvent;
import java.util.Map;
import java.util.Optional;

/** A request in full: its clock, who asks, what they said, what was done. */
final class RequestSheet {
  private static final int BAR = 20;

  private RequestSheet() {}

  static void write(Sheet sheet, RequestRow row, Optional<RequestStory> story, Look look) {
    PrivacyRequest request = row.request();
    sheet.text(
        look.say("privacy.RequestKind." + request.kind())
            + " · "
            + People.of(request.customer(), row.name(), look.phrases()),
        Tone.STRONG);
    writeClock(sheet, row, look);
    Table.Cell state = RequestContents.state(request.state(), look);
    sheet.row(look.say("privacy.requests.state"), state.text(), state.tone());
    sheet.row(
        look.say("privacy.requests.came"),
        look.phrases().time(request.receivedAt())
            + " · "
            + look.say("privacy.RequestOrigin." + request.origin()));
    sheet.row(look.say("privacy.requests.receipt"), request.receipt().value());
    sheet.row(look.say("privacy.requests.law"), request.regime().citation(request.kind()));
    writeDecisions(sheet, request, look);
    story.ifPresent(known -> write(sheet, known, look));
  }

  private static void writeClock(Sheet sheet, RequestRow row, Look look) {
    String due = look.phrases().time(row.request().dueAt());
    if (row.isOpen()) {
      TimeLeft time = row.time(look.now());
      sheet.row(
          look.say("privacy.requests.time"),
          time.bar(Math.min(BAR, sheet.columns() / 3)) + " " + time.words(look.phrases()),
          time.tone());
      sheet.row(look.say("privacy.requests.due"), due);
    }
  }

  private static void writeDecisions(Sheet sheet, PrivacyRequest request, Look look) {
    request
        .verified()
        .ifPresent(verified ->
            sheet.row(
                look.say("privacy.requests.verified"),
                "✓ "
                    + look.say("privacy.Verification." + verified.how())
                    + " · "
                    + look.phrases().time(verified.at()),
                Tone.GOOD));
    request
        .extension()
        .ifPresent(reason ->
            sheet.row(
                look.say("privacy.requests.extended"),
                look.say("privacy.ExtensionReason." + reason)));
    request
        .refusal()
        .ifPresent(reason ->
            sheet.row(
                look.say("privacy.requests.refused"),
                look.say("privacy.RefusalReason." + reason)
                    + " ("
                    + reason.citation(request.regime())
                    + ")",
                Tone.WARNING));
  }

  private static void write(Sheet sheet, RequestStory story, Look look) {
    if (!story.words().isBlank()) {
      sheet.title(look.say("privacy.requests.words")).text("“" + story.words() + "”", Tone.TEXT);
    }
    if (!story.systems().isEmpty()) {
      sheet.title(look.say("privacy.requests.systems"));
      for (SystemLine line : story.systems()) {
        sheet.pair(
            line.system() + " · " + look.say("privacy.MessageKind." + line.what()),
            line.state(look),
            line.tone());
      }
    }
    sheet.title(look.say("privacy.requests.events"));
    for (RequestEvent event : story.events()) {
      sheet.pair(
          look.say("privacy.RequestEvent." + event.act(), Map.of("detail", detail(event, look))),
          look.phrases().time(event.at()),
          Tone.TEXT);
    }
  }

  /** A code that has words of its own. */
  private static String detail(RequestEvent event, Look look) {
    String key = "privacy.detail." + event.detail();
    return event.detail().isEmpty() || !look.phrases().has(key) ? "" : " · " + look.say(key);
  }
}
