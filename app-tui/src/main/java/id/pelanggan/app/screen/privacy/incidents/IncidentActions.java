package id.pelanggan.app.screen.privacy.incidents;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.screen.privacy.register.Fields;
import id.pelanggan.app.screen.privacy.register.PrivacyCommands;
import id.pelanggan.application.incident.Affected;
import id.pelanggan.application.incident.IncidentView;
import id.pelanggan.domain.incident.Incident;
import id.pelanggan.domain.incident.IncidentChange;
import id.pelanggan.domain.incident.IncidentState;
import id.pelanggan.domain.incident.IncidentWords;
import id.pelanggan.domain.purpose.DataKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

/** What is done with incidents. */
public final class IncidentActions {
  private static final String NO = "no";
  private static final String YES = "yes";

  private final Desk desk;
  private final IncidentSource source;

  public IncidentActions(Desk desk, IncidentSource source) {
    this.desk = requireNonNull(desk, "desk is null");
    this.source = requireNonNull(source, "source is null");
  }

  List<Binding> bindings(Optional<IncidentView> chosen, Runnable changed) {
    List<Binding> bindings = new ArrayList<>();
    chosen.ifPresent(row -> {
      bindings.add(Binding.of(PrivacyCommands.TOLD, () -> change(row.incident(), changed)));
      bindings.add(Binding.of(PrivacyCommands.AFFECTED, () -> add(row.incident(), changed)));
    });
    bindings.add(Binding.of(PrivacyCommands.INCIDENT, () -> open(changed)));
    return bindings;
  }

  /** The clock starts when somebody knew of it: that is now, unless hours are given. */
  private void open(Runnable changed) {
    form(
        "privacy.incident",
        List.of(
            line("happened", ""),
            Fields.choice(
                desk.phrases(), "data", "privacy.field.data", DataKind.class, "privacy.DataKind."),
            line("hours", "0"),
            line("advice", "")),
        (form, values) -> {
          Optional<Long> hours = number(values.getOrDefault("hours", "0"));
          if (values.getOrDefault("happened", "").isBlank()) {
            form.complain("happened", desk.say("privacy.field.happened.needed"));
          } else if (hours.isEmpty()) {
            form.complain("hours", desk.say("privacy.field.hours.wrong"));
          } else {
            Instant detectedAt = desk.now().minusSeconds(hours.get() * 3600);
            store(
                form,
                () ->
                    source.open(
                        detectedAt,
                        Set.of(DataKind.valueOf(values.getOrDefault("data", ""))),
                        new IncidentWords(
                            values.getOrDefault("happened", ""),
                            values.getOrDefault("advice", ""))),
                "privacy.incident.done",
                changed);
          }
        });
  }

  private void change(Incident incident, Runnable changed) {
    List<Field> fields = new ArrayList<>();
    fields.add(
        Fields.choice(
            desk.phrases(),
            "state",
            "privacy.field.state",
            IncidentState.class,
            "privacy.IncidentState.",
            state -> state.compareTo(incident.state()) >= 0));
    if (incident.authorityToldAt().isEmpty()) {
      fields.add(told("authority"));
    }
    if (incident.peopleToldAt().isEmpty()) {
      fields.add(told("people"));
    }
    form(
        "privacy.told",
        fields,
        (form, values) -> {
          Instant now = desk.now();
          IncidentChange change =
              new IncidentChange(
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(IncidentState.valueOf(values.getOrDefault("state", "OPEN"))),
                  stamp(values, "authority", now),
                  stamp(values, "people", now));
          store(form, () -> source.change(incident.id(), change), "privacy.told.done", changed);
        });
  }

  /** Everybody of a source; others are added on the command line. */
  private void add(Incident incident, Runnable changed) {
    form(
        "privacy.affected",
        List.of(line("source", "")),
        (form, values) -> {
          String name = values.getOrDefault("source", "");
          if (name.isBlank()) {
            form.complain("source", desk.say("privacy.field.source.needed"));
            return;
          }
          desk.work(
              () -> source.add(incident.id(), new Affected.OfSource(name)),
              added -> {
                form.close();
                desk.say(
                    Notice.done(
                        desk.say(
                            "privacy.affected.done",
                            Map.of("count", desk.phrases().number(added)))));
                changed.run();
              },
              failure -> {
                form.resume();
                desk.fail(failure);
              });
        });
  }

  private Field told(String whom) {
    return Fields.choice(
        desk.phrases(),
        whom,
        "privacy.field.told." + whom,
        List.of(
            new Field.Option(NO, desk.say("privacy.field.told.no")),
            new Field.Option(YES, desk.say("privacy.field.told.yes"))),
        NO);
  }

  private static Optional<Instant> stamp(Map<String, String> values, String whom, Instant now) {
    return values.getOrDefault(whom, NO).equals(YES) ? Optional.of(now) : Optional.empty();
  }

  private Field line(String id, String value) {
    return Fields.line(desk.phrases(), id, "privacy.field." + id, IncidentWords.LONGEST, value);
  }

  private static Optional<Long> number(String text) {
    return text.matches("[0-9]{1,4}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }

  private void form(String name, List<Field> fields, BiConsumer<Form, Map<String, String>> save) {
    new Form(desk, name, desk.say(name + ".title"), fields, save).open();
  }

  private void store(Form form, Callable<?> storing, String done, Runnable changed) {
    desk.work(
        () -> {
          storing.call();
          return done;
        },
        said -> {
          form.close();
          desk.say(Notice.done(desk.say(said)));
          changed.run();
        },
        failure -> {
          form.resume();
          desk.fail(failure);
        });
  }
}
