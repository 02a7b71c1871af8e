package id.pelanggan.app.screen.sources.connect;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.screen.sources.sync.Wanted;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.sync.Hosting;
import id.pelanggan.domain.sync.Schedule;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is asked of every system, whatever it is: questions, and what was answered. */
final class Terms {
  static final String SCHEDULE = "schedule";

  private static final String PURPOSE = "purpose";
  private static final String COUNTRY = "country";
  private static final String SAFEGUARD = "safeguard";
  private static final String ZONE = "zone";
  private static final String VERIFIED = "verified";
  private static final String PRIVATE = "private";
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private Terms() {}

  static List<Field> fields(Phrases phrases) {
    return List.of(
        new Field.Choice(
            PURPOSE,
            phrases.say("systems.purpose"),
            phrases.say("systems.purpose.hint"),
            StartingPurposes.all().stream()
                .map(code ->
                    new Field.Option(code.value(), phrases.say("systems.purpose." + code.value())))
                .toList(),
            StartingPurposes.SALES_AND_SERVICE.value()),
        line(phrases, COUNTRY, "ID"),
        line(phrases, SAFEGUARD, ""),
        line(phrases, ZONE, phrases.zone().getId()),
        line(phrases, SCHEDULE, phrases.say("systems.schedule.usual")),
        choice(phrases, VERIFIED),
        choice(phrases, PRIVATE));
  }

  private static Field line(Phrases phrases, String id, String text) {
    return ConnectorFields.line(
        id, phrases.say("systems." + id), phrases.say("systems." + id + ".hint"), text);
  }

  private static Field choice(Phrases phrases, String id) {
    return new Field.Choice(
        id,
        phrases.say("systems." + id),
        phrases.say("systems." + id + ".hint"),
        ConnectorFields.yesAndNo(phrases),
        "false");
  }

  /** The key of what is wrong; empty where nothing is. */
  static Optional<String> complaint(Map<String, String> answers) {
    if (!COUNTRIES.contains(country(answers))) {
      return Optional.of("systems.country.wrong");
    }
    if (answers.getOrDefault(SAFEGUARD, "").length() > Hosting.LONGEST_SAFEGUARD) {
      return Optional.of("systems.safeguard.wrong");
    }
    if (zone(answers).isEmpty()) {
      return Optional.of("systems.zone.wrong");
    }
    String words = answers.getOrDefault(SCHEDULE, "");
    return !words.isEmpty() && Schedule.parse(words).isEmpty()
        ? Optional.of("systems.schedule.wrong")
        : Optional.empty();
  }

  private static String country(Map<String, String> answers) {
    return answers.getOrDefault(COUNTRY, "").toUpperCase(Locale.ROOT);
  }

  static Optional<ZoneId> zone(Map<String, String> answers) {
    try {
      return Optional.of(ZoneId.of(answers.getOrDefault(ZONE, "")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Wanted wanted(
      ConnectorType type, FilledIn filled, Map<String, String> answers, ZoneId usual) {
    return new Wanted(
        filled.name(),
        type.name(),
        filled.values(),
        filled.secrets(),
        new PurposeCode(answers.getOrDefault(PURPOSE, "")),
        Source.TRUST_BY_DEFAULT,
        Boolean.parseBoolean(answers.getOrDefault(VERIFIED, "")),
        Boolean.parseBoolean(answers.getOrDefault(PRIVATE, "")),
        zone(answers).orElse(usual),
        new Hosting(country(answers), answers.getOrDefault(SAFEGUARD, "")),
        Schedule.parse(answers.getOrDefault(SCHEDULE, "")));
  }
}
