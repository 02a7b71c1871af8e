package id.pelanggan.app.screen.more.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Confirmation;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Job;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.application.retention.ApproveRetention;
import id.pelanggan.application.retention.ApproveRetention.Outcome;
import id.pelanggan.application.retention.RetentionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Plans, approves and changes. */
final class PolicyActions {
  private static final int PERCENT = 100;

  private final Desk desk;
  private final RetentionSource source;
  private volatile @Nullable RetentionPlan plan;
  private @Nullable Job planning;

  PolicyActions(Desk desk, RetentionSource source) {
    this.desk = requireNonNull(desk, "desk is null");
    this.source = requireNonNull(source, "source is null");
  }

  /** What was planned last; may be called on any thread. */
  Optional<RetentionPlan> plan() {
    return Optional.ofNullable(plan);
  }

  List<Binding> bindings(Optional<PolicyRow> chosen, Runnable changed) {
    List<Binding> bindings = new ArrayList<>();
    boolean busy = planning != null && planning.isRunning();
    bindings.add(
        busy
            ? Binding.refused(RetentionCommands.PLAN, desk.say("privacy.plan.runs"))
            : Binding.of(RetentionCommands.PLAN, () -> makePlan(changed)));
    bindings.add(
        plan()
            .map(known -> Binding.of(RetentionCommands.APPROVE, () -> ask(known, changed)))
            .orElseGet(() ->
                Binding.refused(RetentionCommands.APPROVE, desk.say("privacy.approve.plan"))));
    chosen.ifPresent(row ->
        bindings.add(
            Binding.of(
                RetentionCommands.CHANGE,
                () -> new PolicyForm(desk, source).open(row.policy(), changed))));
    return bindings;
  }

  private void makePlan(Runnable changed) {
    planning =
        desk.jobs()
            .start(
                desk.say("privacy.plan.job"),
                reporter ->
                    source.plan(
                        (done, policies) -> reporter.report(new Job.Progress(done, policies, ""))),
                made -> {
                  plan = made;
                  changed.run();
                  desk.say(
                      Notice.done(
                          desk.say(
                              "privacy.plan.done",
                              Map.of("count", desk.phrases().number(made.touched())))));
                },
                desk::fail);
  }

  /** Above the limit the number has to be typed. */
  private void ask(RetentionPlan known, Runnable changed) {
    boolean over = known.touched() * PERCENT > known.customers() * ApproveRetention.USUAL_LIMIT;
    List<String> effects = new ArrayList<>();
    RetentionWords words = new RetentionWords(desk.phrases());
    for (RetentionPlan.Line line : known.lines()) {
      if (line.begins() > 0) {
        effects.add(
            desk.say(
                line.toWarn() > 0 ? "privacy.approve.warns" : "privacy.approve.goes",
                Map.of(
                    "policy",
                    words.title(line.policy()),
                    "count",
                    desk.phrases().number(line.begins()))));
      }
    }
    effects.add(desk.say("privacy.approve.checked"));
    ask(effects, known.touched(), over, changed);
  }

  private void ask(List<String> effects, long touched, boolean over, Runnable changed) {
    List<String> all = new ArrayList<>(effects);
    if (over) {
      all.add(
          desk.say(
              "privacy.approve.limit",
              Map.of("percent", desk.phrases().number(ApproveRetention.USUAL_LIMIT))));
    }
    Confirmation.ask(
        desk,
        new Confirmation.Question(
            desk.say("privacy.approve.title", Map.of("count", desk.phrases().number(touched))),
            all,
            desk.say("privacy.approve.verb"),
            over ? String.valueOf(touched) : "",
            () -> approve(over ? OptionalLong.of(touched) : OptionalLong.empty(), changed)));
  }

  private void approve(OptionalLong repeated, Runnable changed) {
    desk.work(() -> source.approve(repeated), outcome -> tell(outcome, changed));
  }

  private void tell(Outcome outcome, Runnable changed) {
    switch (outcome) {
      case Outcome.Begun(var run) -> {
        plan = null;
        desk.say(
            Notice.done(
                desk.say(
                    "privacy.approve.done",
                    Map.of("count", desk.phrases().number(run.touched())))));
        changed.run();
      }
      case Outcome.OverLimit(long customers, long all, int limit) ->
          ask(List.of(desk.say("privacy.approve.changed")), customers, true, changed);
      case Outcome.NothingDue nothing -> {
        desk.say(Notice.note(desk.say("privacy.approve.nothing")));
        changed.run();
      }
    }
  }
}
