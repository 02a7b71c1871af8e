package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.importing.PlanImport.Answers;
import id.pelanggan.domain.mapping.DateStyle;
import id.pelanggan.domain.mapping.NumberStyle;
import id.pelanggan.domain.mapping.OpenQuestion;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks the operator what a file does not say. */
final class PlanQuestions {
  private final Conversation conversation;
  private final Choosing choosing;

  @Inject
  PlanQuestions(Conversation conversation, Choosing choosing) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
  }

  /** The answers with the one to this question; empty where the operator gives none. */
  Optional<Answers> ask(OpenQuestion question, Answers so) {
    return switch (question) {
      case OpenQuestion.NeedsZone needed ->
          zone().map(zone -> with(so, Optional.of(zone), so.currency(), so.dates(), so.numbers()));
      case OpenQuestion.NeedsCurrency needed ->
          currency()
              .map(money -> with(so, so.zone(), Optional.of(money), so.dates(), so.numbers()));
      case OpenQuestion.AmbiguousDates ambiguous ->
          dates(ambiguous.column())
              .map(dates -> with(so, so.zone(), so.currency(), Optional.of(dates), so.numbers()));
      case OpenQuestion.AmbiguousNumbers ambiguous ->
          numbers(ambiguous.column())
              .map(numbers -> with(so, so.zone(), so.currency(), so.dates(), Optional.of(numbers)));
      case OpenQuestion.NoIdColumn noId -> Optional.of(so);
      case OpenQuestion.RequiredFieldMissing field -> Optional.of(so);
    };
  }

  private Optional<ZoneId> zone() {
    return choosing
        .one(
            conversation.word("linear.question.zone"),
            List.of(
                new Option<>("WIB, Asia/Jakarta", Optional.of(ZoneId.of("Asia/Jakarta"))),
                new Option<>("WITA, Asia/Makassar", Optional.of(ZoneId.of("Asia/Makassar"))),
                new Option<>("WIT, Asia/Jayapura", Optional.of(ZoneId.of("Asia/Jayapura"))),
                new Option<>(
                    conversation.word("linear.question.zone.other"), Optional.<ZoneId>empty())),
            "linear.help.zone")
        .flatMap(zone -> zone.or(this::otherZone));
  }

  private Optional<ZoneId> otherZone() {
    Optional<String> typed = conversation.askFor("linear.ask.zone");
    while (typed.isPresent()) {
      try {
        return Optional.of(ZoneId.of(typed.get()));
      } catch (DateTimeException e) {
        conversation.say("question.again");
        typed = conversation.askFor("linear.ask.zone");
      }
    }
    return Optional.empty();
  }

  private Optional<Currency> currency() {
    Optional<String> typed = conversation.askFor("linear.ask.currency");
    while (typed.isPresent()) {
      String code = typed.get().toUpperCase(Locale.ROOT);
      try {
        return Optional.of(Currency.getInstance(code.equals("RP") ? "IDR" : code));
      } catch (IllegalArgumentException e) {
        conversation.say("question.again");
        typed = conversation.askFor("linear.ask.currency");
      }
    }
    return Optional.empty();
  }

  private Optional<DateStyle> dates(String column) {
    return choosing.one(
        conversation.phrases().say("linear.question.dates", Map.of("column", column)),
        List.of(
            new Option<>(conversation.word("linear.question.dates.day"), DateStyle.DAY_FIRST),
            new Option<>(conversation.word("linear.question.dates.month"), DateStyle.MONTH_FIRST)));
  }

  private Optional<NumberStyle> numbers(String column) {
    return choosing.one(
        conversation.phrases().say("linear.question.numbers", Map.of("column", column)),
        List.of(
            new Option<>(
                conversation.word("linear.question.numbers.thousand"), NumberStyle.INDONESIAN),
            new Option<>(
                conversation.word("linear.question.numbers.fraction"), NumberStyle.ENGLISH)));
  }

  private static Answers with(
      Answers so,
      Optional<ZoneId> zone,
      Optional<Currency> currency,
      Optional<DateStyle> dates,
      Optional<NumberStyle> numbers) {
    return new Answers(so.source(), zone, currency, dates, numbers, so.verifiedEmails());
  }
}
