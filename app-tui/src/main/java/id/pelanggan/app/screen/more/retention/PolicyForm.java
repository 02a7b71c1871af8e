package id.pelanggan.app.screen.more.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.screen.privacy.register.Fields;
import id.pelanggan.application.retention.ChangePolicy;
import id.pelanggan.domain.retention.RetentionAction;
import id.pelanggan.domain.retention.RetentionPolicy;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes a policy: what went by the earlier version is not undone. */
final class PolicyForm {
  private static final int MONTHS = 12;
  private static final int LONGEST = 200;
  private static final String YES = "yes";
  private static final String NO = "no";

  private final Desk desk;
  private final RetentionSource source;

  PolicyForm(Desk desk, RetentionSource source) {
    this.desk = requireNonNull(desk, "desk is null");
    this.source = requireNonNull(source, "source is null");
  }

  void open(RetentionPolicy policy, Runnable changed) {
    new Form(
            desk,
            "privacy.policy",
            new RetentionWords(desk.phrases()).title(policy),
            List.of(
                line("period", written(policy.period())),
                line("grace", written(policy.grace())),
                action(policy),
                active(policy),
                line("citation", policy.citation())),
            (form, values) -> save(form, policy, values, changed))
        .open();
  }

  private Field line(String id, String value) {
    return Fields.line(desk.phrases(), id, "privacy.field." + id, LONGEST, value);
  }

  private Field action(RetentionPolicy policy) {
    List<Field.Option> options =
        Arrays.stream(RetentionAction.values())
            .map(one -> new Field.Option(one.name(), desk.say("privacy.RetentionAction." + one)))
            .toList();
    return Fields.choice(
        desk.phrases(), "action", "privacy.field.action", options, policy.action().name());
  }

  private Field active(RetentionPolicy policy) {
    return Fields.choice(
        desk.phrases(),
        "active",
        "privacy.field.active",
        List.of(
            new Field.Option(YES, desk.say("privacy.record.active")),
            new Field.Option(NO, desk.say("privacy.record.inactive"))),
        policy.active() ? YES : NO);
  }

  private void save(
      Form form, RetentionPolicy policy, Map<String, String> values, Runnable changed) {
    Optional<Period> period = read(values.getOrDefault("period", ""));
    Optional<Period> grace = read(values.getOrDefault("grace", ""));
    String citation = values.getOrDefault("citation", "");
    if (period.isEmpty()) {
      form.complain("period", desk.say("privacy.field.period.wrong"));
    } else if (grace.isEmpty()) {
      form.complain("grace", desk.say("privacy.field.period.wrong"));
    } else if (citation.isBlank()) {
      form.complain("citation", desk.say("privacy.field.citation.needed"));
    } else {
      ChangePolicy.Command command =
          new ChangePolicy.Command(
              policy.code(),
              period.get(),
              grace.get(),
              RetentionAction.valueOf(values.getOrDefault("action", "")),
              citation,
              values.getOrDefault("active", NO).equals(YES));
      new Deeds(desk).run(form, () -> source.change(command), "privacy.policy.done", changed);
    }
  }

  /** {@code 2y}, {@code 6m}, {@code 30d} in the letters of the operator's language. */
  private String written(Period period) {
    long months = period.toTotalMonths();
    if (months == 0) {
      return period.getDays() + desk.say("privacy.unit.day");
    }
    return months % MONTHS == 0
        ? months / MONTHS + desk.say("privacy.unit.year")
        : months + desk.say("privacy.unit.month");
  }

  private Optional<Period> read(String text) {
    String typed = text.strip().toLowerCase(desk.phrases().language().locale());
    if (!typed.matches("[0-9]{1,4} ?\\p{L}")) {
      return Optional.empty();
    }
    int count = Integer.parseInt(typed.replaceAll("\\D", ""));
    String unit = typed.substring(typed.length() - 1);
    if (unit.equals(desk.say("privacy.unit.year"))) {
      return Optional.of(Period.ofYears(count));
    }
    if (unit.equals(desk.say("privacy.unit.month"))) {
      return Optional.of(Period.ofMonths(count));
    }
    return unit.equals(desk.say("privacy.unit.day"))
        ? Optional.of(Period.ofDays(count))
        : Optional.empty();
  }
}
