package id.pelanggan.app.screen.sources.wizard;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.controller.TextEditor;
import id.pelanggan.app.screen.sources.page.Chooser;
import id.pelanggan.app.screen.sources.page.Chooser.Option;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.domain.mapping.DateStyle;
import id.pelanggan.domain.mapping.NumberStyle;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks how a line of the reading is to be, in words. */
final class ReadingChoices {
  private static final List<String> ZONES =
      List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");
  private static final List<String> CURRENCIES = List.of("IDR", "USD", "SGD", "MYR", "EUR");
  private static final int LONGEST = 60;

  private final Desk desk;
  private final Consumer<ImportPlan> changed;

  /**
   * @param changed hears the plan as it is then
   */
  ReadingChoices(Desk desk, Consumer<ImportPlan> changed) {
    this.desk = requireNonNull(desk, "desk is null");
    this.changed = requireNonNull(changed, "changed is null");
  }

  void ask(ImportPlan plan, ReadingRow row) {
    switch (row) {
      case ReadingRow.Missing missing -> missing(plan, missing.field());
      case ReadingRow.Column column -> column(plan, column);
      case ReadingRow.Written written -> {
        switch (written.style()) {
          case DATES -> dates(plan);
          case NUMBERS -> numbers(plan);
          case ZONE -> zone(plan);
          case CURRENCY -> currency(plan);
        }
      }
    }
  }

  private void missing(ImportPlan plan, id.pelanggan.domain.mapping.Field field) {
    List<Option<String>> options =
        plan.columns().stream().map(name -> new Option<>(name, name, means(plan, name))).toList();
    String title = desk.say("sources.choose.column", Map.of("field", desk.phrases().word(field)));
    Chooser.ask(
        desk,
        title,
        options,
        0,
        name -> changed.accept(PlanChange.column(plan, name, Optional.of(field))));
  }

  private String means(ImportPlan plan, String column) {
    return plan.mapping().columns().entrySet().stream()
        .filter(entry -> entry.getValue().contains(column))
        .map(entry -> desk.phrases().word(entry.getKey()))
        .findFirst()
        .orElse("");
  }

  private void column(ImportPlan plan, ReadingRow.Column column) {
    List<Option<Optional<id.pelanggan.domain.mapping.Field>>> options = new ArrayList<>();
    options.add(
        new Option<>(Optional.empty(), desk.say("sources.extra"), desk.say("sources.extra.why")));
    int now = 0;
    for (var field : id.pelanggan.domain.mapping.Field.of(plan.mapping().stream())) {
      if (column.means().contains(field)) {
        now = options.size();
      }
      String taken = String.join(", ", plan.mapping().columns(field));
      options.add(new Option<>(Optional.of(field), desk.phrases().word(field), taken));
    }
    Chooser.ask(
        desk,
        desk.say("sources.choose.field", Map.of("column", column.name())),
        options,
        now,
        field -> changed.accept(PlanChange.column(plan, column.name(), field)));
  }

  private void dates(ImportPlan plan) {
    choose(
        "dates",
        Arrays.asList(DateStyle.values()),
        style -> new Option<>(style, word(style), StyleExample.of(style, desk.phrases())),
        plan.mapping().dates(),
        style -> PlanChange.dates(plan, style));
  }

  private void numbers(ImportPlan plan) {
    choose(
        "numbers",
        Arrays.asList(NumberStyle.values()),
        style -> new Option<>(style, word(style), StyleExample.of(style, desk.phrases())),
        plan.mapping().numbers(),
        style -> PlanChange.numbers(plan, style));
  }

  private <T> void choose(
      String what,
      List<T> values,
      Function<T, Option<T>> option,
      T now,
      Function<T, ImportPlan> change) {
    Chooser.ask(
        desk,
        desk.say("sources.choose." + what),
        values.stream().map(option).toList(),
        Math.max(0, values.indexOf(now)),
        value -> changed.accept(change.apply(value)));
  }

  private String word(Enum<?> constant) {
    return desk.phrases().word(constant);
  }

  private void zone(ImportPlan plan) {
    List<Option<Optional<ZoneId>>> options = new ArrayList<>();
    for (String zone : ZONES) {
      options.add(
          new Option<>(Optional.of(ZoneId.of(zone)), desk.say("sources.zone." + zone), zone));
    }
    ZoneId own = desk.phrases().zone();
    if (!ZONES.contains(own.getId())) {
      options.add(new Option<>(Optional.of(own), own.getId(), desk.say("sources.zone.own")));
    }
    options.add(new Option<>(Optional.empty(), desk.say("sources.other"), ""));
    int now = plan.mapping().zone().map(zone -> Math.max(0, ZONES.indexOf(zone.getId()))).orElse(0);
    Chooser.ask(
        desk,
        desk.say("sources.choose.zone"),
        options,
        now,
        zone ->
            zone.ifPresentOrElse(
                known -> changed.accept(PlanChange.zone(plan, known)),
                () -> type("zone", text -> PlanChange.zone(plan, ZoneId.of(text)))));
  }

  private void currency(ImportPlan plan) {
    List<Option<Optional<Currency>>> options = new ArrayList<>();
    for (String code : CURRENCIES) {
      Currency currency = Currency.getInstance(code);
      options.add(
          new Option<>(
              Optional.of(currency),
              currency.getDisplayName(desk.phrases().language().locale()),
              code));
    }
    options.add(new Option<>(Optional.empty(), desk.say("sources.other"), ""));
    int now =
        plan.mapping()
            .currency()
            .map(money -> Math.max(0, CURRENCIES.indexOf(money.getCurrencyCode())))
            .orElse(0);
    Chooser.ask(
        desk,
        desk.say("sources.choose.currency"),
        options,
        now,
        money ->
            money.ifPresentOrElse(
                known -> changed.accept(PlanChange.currency(plan, known)),
                () ->
                    type(
                        "currency",
                        text ->
                            PlanChange.currency(
                                plan, Currency.getInstance(text.toUpperCase(Locale.ROOT))))));
  }

  /** What is not among the usual ones. */
  private void type(String what, Function<String, ImportPlan> change) {
    Field field =
        new Field.Line(
            what,
            desk.say("sources.reading." + what),
            desk.say("sources.type." + what),
            TextEditor.of(LONGEST));
    new Form(
            desk,
            "sources.type",
            desk.say("sources.choose." + what),
            List.of(field),
            (form, values) -> {
              try {
                ImportPlan plan = change.apply(values.getOrDefault(what, ""));
                form.close();
                changed.accept(plan);
              } catch (DateTimeException | IllegalArgumentException e) {
                form.complain(what, desk.say("question.again"));
              }
            })
        .open();
  }
}
