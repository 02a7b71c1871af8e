package id.pelanggan.app.cli.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.outreach.Sent;
import id.pelanggan.domain.failure.PelangganException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of a letter, in words. */
final class SentAnswer {
  private final Phrases phrases;

  SentAnswer(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  /** Of one letter; trouble where it was not taken. */
  Answer of(Sent sent) {
    List<String> lines = List.of(line(sent));
    return switch (sent) {
      case Sent.Taken taken -> Answer.done(lines, Json.of(sent));
      case Sent.NotNow later ->
          new Answer(
              lines,
              Json.of(sent),
              new PelangganException(
                  OutreachCommandError.LETTER_NOT_SENT, Map.of("reason", later.reason())));
      case Sent.NoAddress none -> withoutAddress(lines, sent);
      case Sent.NobodyThere nobody -> withoutAddress(lines, sent);
    };
  }

  private static Answer withoutAddress(List<String> lines, Sent sent) {
    return new Answer(
        lines, Json.of(sent), new PelangganException(OutreachCommandError.LETTER_WITHOUT_ADDRESS));
  }

  String line(Sent sent) {
    return switch (sent) {
      case Sent.Taken(String to) -> phrases.say("outreach.sent.taken", Map.of("to", to));
      case Sent.NobodyThere(String to) ->
          phrases.say("outreach.sent.nobodyThere", Map.of("to", to));
      case Sent.NoAddress none -> phrases.say("outreach.sent.noAddress");
      case Sent.NotNow(String reason) ->
          phrases.say("outreach.sent.notNow", Map.of("reason", reason(reason)));
    };
  }

  /** Codes with a server's number have the words of those without. */
  private String reason(String code) {
    int number = code.indexOf('_');
    String key = "outreach.reason." + code;
    String family = "outreach.reason." + (number < 0 ? code : code.substring(0, number));
    String digits = number < 0 ? "" : code.substring(number + 1);
    return phrases.has(key) || !phrases.has(family)
        ? phrases.say(key)
        : phrases.say(family, Map.of("number", digits));
  }

  /**
   * @param result TAKEN, NOBODY_THERE, NO_ADDRESS or NOT_NOW
   * @param to masked; null where there was no address
   * @param reason a code; null where it was taken
   */
  record Json(String result, @Nullable String to, @Nullable String reason) {
    static Json of(Sent sent) {
      return switch (sent) {
        case Sent.Taken(String to) -> new Json("TAKEN", to, null);
        case Sent.NobodyThere(String to) -> new Json("NOBODY_THERE", to, null);
        case Sent.NoAddress none -> new Json("NO_ADDRESS", null, null);
        case Sent.NotNow(String reason) -> new Json("NOT_NOW", null, reason);
      };
    }
  }
}
