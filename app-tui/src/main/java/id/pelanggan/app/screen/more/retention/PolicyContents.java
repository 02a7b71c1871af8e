package id.pelanggan.app.screen.more.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Table.Alignment;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Table.Column;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.privacy.register.Contents;
import id.pelanggan.app.screen.privacy.register.People;
import id.pelanggan.app.screen.privacy.register.Sheet;
import id.pelanggan.application.retention.RetentionPlan;
import id.pelanggan.domain.retention.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The policies, with what each would do now where somebody asked for that. */
final class PolicyContents implements Contents<PolicyRow, PolicyRow> {
  private final RetentionSource source;
  private final PolicyActions actions;

  PolicyContents(RetentionSource source, PolicyActions actions) {
    this.source = requireNonNull(source, "source is null");
    this.actions = requireNonNull(actions, "actions is null");
  }

  @Override
  public String name() {
    return "privacy.policies";
  }

  @Override
  public List<PolicyRow> list() {
    Optional<RetentionPlan> plan = actions.plan();
    return source.policies().stream()
        .map(view ->
            new PolicyRow(
                view,
                plan.flatMap(known ->
                    known.lines().stream()
                        .filter(line -> line.policy().code().equals(view.policy().code()))
                        .findFirst())))
        .toList();
  }

  @Override
  public PolicyRow read(PolicyRow row) {
    return row;
  }

  @Override
  public Object identity(PolicyRow row) {
    return row.policy().code();
  }

  @Override
  public List<Column> columns(Look look) {
    return List.of(
        new Column(look.say("privacy.policies.what"), 20, 3, Alignment.LEFT, 0),
        new Column(look.say("privacy.policies.period"), 9, 0, Alignment.LEFT, 2),
        new Column(look.say("privacy.policies.action"), 14, 1, Alignment.LEFT, 3),
        new Column(look.say("privacy.policies.due"), 7, 0, Alignment.RIGHT, 1),
        new Column(look.say("privacy.policies.held"), 7, 0, Alignment.RIGHT, 4));
  }

  @Override
  public List<Cell> cells(PolicyRow row, Look look) {
    RetentionWords words = new RetentionWords(look.phrases());
    RetentionPolicy policy = row.policy();
    Tone tone = policy.active() ? Tone.TEXT : Tone.FAINT;
    return List.of(
        new Cell(words.title(policy), policy.active() ? Tone.STRONG : Tone.FAINT),
        new Cell(words.length(policy.period()), tone),
        new Cell(look.say("privacy.RetentionAction." + policy.action()), tone),
        row.line()
            .map(line ->
                new Cell(
                    look.phrases().number(line.due()),
                    line.begins() > 0 ? Tone.WARNING : Tone.TEXT))
            .orElseGet(() -> new Cell("·", Tone.FAINT)),
        row.line()
            .map(line -> new Cell(look.phrases().number(line.held())))
            .orElseGet(() -> new Cell("·", Tone.FAINT)));
  }

  @Override
  public void tell(Sheet sheet, PolicyRow row, Optional<PolicyRow> detail, Look look) {
    RetentionWords words = new RetentionWords(look.phrases());
    RetentionPolicy policy = row.policy();
    sheet.text(words.title(policy), Tone.STRONG);
    sheet.row(
        look.say("privacy.policies.state"),
        policy.active()
            ? "✓ " + look.say("privacy.record.active")
            : "○ " + look.say("privacy.record.inactive"),
        policy.active() ? Tone.GOOD : Tone.FAINT);
    sheet.row(look.say("privacy.policies.when"), words.when(policy));
    sheet.row(
        look.say("privacy.policies.action"),
        look.say("privacy.RetentionAction." + policy.action()));
    sheet.row(
        look.say("privacy.policies.warns"),
        policy.warnsFirst()
            ? look.say("privacy.policies.warned") + " · " + words.length(policy.grace())
            : look.say("privacy.policies.unwarned"));
    sheet.row(look.say("privacy.policies.citation"), policy.citation());
    sheet.row(
        look.say("privacy.policies.version"),
        look.phrases().number(policy.version())
            + row.view().changedAt().map(at -> " · " + look.phrases().date(at)).orElse(""));
    row.line().ifPresent(line -> tell(sheet, line, look));
    if (row.line().isEmpty()) {
      sheet.gap().text(look.say("privacy.policies.unplanned"), Tone.FAINT);
    }
  }

  private static void tell(Sheet sheet, RetentionPlan.Line line, Look look) {
    RetentionWords words = new RetentionWords(look.phrases());
    sheet.title(look.say("privacy.policies.now"));
    sheet.row(look.say("privacy.policies.due"), look.phrases().number(line.due()));
    sheet.row(look.say("privacy.policies.held"), look.phrases().number(line.held()));
    sheet.row(look.say("privacy.policies.way"), look.phrases().number(line.underWay()));
    if (line.toWarn() > 0) {
      sheet.row(look.say("privacy.policies.towarn"), look.phrases().number(line.toWarn()));
    }
    line.states().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(one ->
            sheet.row(words.state(one.getKey()).text(), look.phrases().number(one.getValue())));
    if (!line.samples().isEmpty()) {
      sheet.title(look.say("privacy.policies.samples"));
      line.samples()
          .forEach(sample ->
              sheet.pair(
                  People.of(Optional.of(sample.customer()), sample.name(), look.phrases()),
                  look.phrases().date(sample.since()),
                  Tone.TEXT));
    }
  }

  @Override
  public List<Binding> bindings(
      Optional<PolicyRow> chosen, Optional<PolicyRow> detail, Runnable changed) {
    return actions.bindings(chosen, changed);
  }
}
