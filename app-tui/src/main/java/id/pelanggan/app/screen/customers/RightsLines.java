package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.privacy.consents.AskedTopic;
import id.pelanggan.application.agreement.ConsentView.Consent;
import id.pelanggan.application.retention.Lifecycle;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.retention.Hold;
import id.pelanggan.domain.retention.RetentionCase;
import id.pelanggan.domain.retention.RetentionRule.Judgement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a customer agreed to, and how long the customer is kept, in lines of a card. */
final class RightsLines {
  private final Words words;
  private final Protection protection;
  private final List<Line> lines = new ArrayList<>();

  private RightsLines(Words words, Protection protection) {
    this.words = requireNonNull(words, "words is null");
    this.protection = requireNonNull(protection, "protection is null");
  }

  static List<Line> of(Words words, Protection protection) {
    RightsLines rights = new RightsLines(words, protection);
    rights.addConsents();
    protection.lifecycle().ifPresent(rights::add);
    return List.copyOf(rights.lines);
  }

  /** A part for each purpose, a line for each channel; below it what is about one contact. */
  private void addConsents() {
    String purpose = "";
    for (AskedTopic asked : protection.asked()) {
      String title = asked.title().in(words.phrases().language().code());
      if (!title.equals(purpose)) {
        lines.add(Line.gap());
        lines.add(
            Line.title(purpose.isEmpty() ? say("privacy.card.consents") : "", title)
                .in(Tone.FAINT));
        purpose = title;
      }
      String channel = words.phrases().word(asked.topic().channel());
      lines.add(
          protection
              .find(asked.topic())
              .map(one -> line(channel, one))
              .orElseGet(() -> unknown(channel, asked)));
      protection.consents().consents().stream()
          .filter(one -> one.topic().equals(asked.topic()))
          .forEach(one -> one.contact().ifPresent(point -> lines.add(line(point.text(), one))));
    }
  }

  private Line unknown(String channel, AskedTopic asked) {
    return Line.of(
            channel,
            sign(Standing.UNKNOWN) + say("privacy.Standing.UNKNOWN"),
            new Target.Consent(asked.topic()))
        .in(Tone.FAINT);
  }

  private Line line(String label, Consent consent) {
    boolean over =
        consent.standing() == Standing.GRANTED
            && consent.endsAt().map(end -> day(end).isBefore(words.today())).orElse(false);
    Standing standing = over ? Standing.EXPIRED : consent.standing();
    String until =
        standing == Standing.GRANTED
            ? consent
                .endsAt()
                .map(end -> " " + say("privacy.card.until", Map.of("day", words.day(end))))
                .orElse("")
            : "";
    String claim = consent.openClaim() ? " · ? " + say("privacy.card.claim") : "";
    String who =
        consent
            .source()
            .map(words.phrases()::source)
            .orElseGet(() -> say("privacy.ConsentMethod." + consent.method()));
    return Line.of(
            label,
            sign(standing) + say("privacy.Standing." + standing) + until + claim,
            new Target.Consent(consent.topic()))
        .in(tone(standing))
        .with(who + " · " + words.day(consent.since()), Tone.FAINT);
  }

  static String sign(Standing standing) {
    return switch (standing) {
      case GRANTED -> "✓ ";
      case UNKNOWN -> "– ";
      case EXPIRED -> "◌ ";
      case WITHDRAWN, REFUSED -> "✗ ";
    };
  }

  private static Tone tone(Standing standing) {
    return switch (standing) {
      case GRANTED -> Tone.GOOD;
      case UNKNOWN -> Tone.FAINT;
      case EXPIRED -> Tone.TEXT;
      case WITHDRAWN, REFUSED -> Tone.WARNING;
    };
  }

  private void add(Lifecycle lifecycle) {
    List<Line> kept = new ArrayList<>();
    lifecycle.cases().stream()
        .filter(one -> !one.state().isOver())
        .findFirst()
        .ifPresent(one -> kept.add(line(one)));
    for (Hold hold : lifecycle.holds()) {
      String until =
          hold.until()
              .map(day -> " " + say("privacy.card.until", Map.of("day", words.day(day))))
              .orElse("");
      kept.add(
          Line.fact(say("privacy.card.hold"), "■ " + hold.citation() + until).in(Tone.INFORMATION));
    }
    if (kept.isEmpty()) {
      dueOn(lifecycle)
          .ifPresent(day ->
              kept.add(
                  Line.fact(
                      say("privacy.card.kept"),
                      say("privacy.card.atleast", Map.of("day", words.phrases().date(day))))));
    }
    if (!kept.isEmpty()) {
      lines.add(Line.gap());
      lines.add(Line.title(say("privacy.card.retention"), ""));
      lines.addAll(kept);
    }
  }

  private Line line(RetentionCase one) {
    String until =
        one.graceUntil()
            .map(end -> " " + say("privacy.card.until", Map.of("day", words.day(end))))
            .orElse("");
    String sign =
        switch (one.state()) {
          case DUE -> "! ";
          case WARNED -> "◔ ";
          case CHECKED -> "● ";
          case HELD -> "■ ";
          case DONE, RENEWED, CANCELLED -> "";
        };
    return Line.fact(
            say("privacy.card.case"), sign + say("privacy.CaseState." + one.state()) + until)
        .in(Tone.WARNING)
        .with(words.day(one.dueSince()), Tone.FAINT);
  }

  /** The first day on which a policy of whole customers would let the customer go. */
  private static Optional<LocalDate> dueOn(Lifecycle lifecycle) {
    return lifecycle.standings().stream()
        .filter(standing -> standing.policy().isOfWholeCustomers())
        .map(Lifecycle.Standing::judgement)
        .flatMap(judgement ->
            switch (judgement) {
              case Judgement.NotYet(var day) -> day.stream();
              case Judgement.KeptByLaw(var day) -> Optional.of(day).stream();
              case Judgement.Held held -> Optional.<LocalDate>empty().stream();
              case Judgement.Due(var since) -> Optional.of(since).stream();
            })
        .min(Comparator.naturalOrder());
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, words.phrases().zone());
  }

  private String say(String key) {
    return words.phrases().say(key);
  }

  private String say(String key, Map<String, String> details) {
    return words.phrases().say(key, details);
  }
}
