package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The long work that runs or ran, with its progress; each can be stopped. */
final class JobsDialog implements Layer {
  private static final int COLUMNS = 72;
  private static final int PER_CENT = 100;

  private final Desk desk;
  private final Choices choices = new Choices();

  JobsDialog(Desk desk) {
    this.desk = requireNonNull(desk, "desk is null");
  }

  @Override
  public String topic() {
    return "jobs";
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    choices
        .chosen(desk.jobs().list())
        .ifPresent(job ->
            bindings.add(
                job.isRunning()
                    ? Binding.of(CommonCommands.STOP_JOB, job::cancel)
                    : Binding.refused(CommonCommands.STOP_JOB, desk.say("job.over"))));
    choices
        .chosen(desk.jobs().list())
        .flatMap(Job::failure)
        .ifPresent(
            failure -> bindings.add(Binding.of(CommonCommands.DETAILS, () -> desk.fail(failure))));
    bindings.add(Binding.of(CommonCommands.CLOSE, () -> desk.close(this)));
    return bindings;
  }

  @Override
  public void move(Move move) {
    choices.move(move, desk.jobs().list().size());
  }

  @Override
  public void back() {
    desk.close(this);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    List<Job> jobs = desk.jobs().list();
    Canvas inside =
        DialogBox.open(
            canvas, look, look.say("jobs.title"), COLUMNS, Math.clamp(jobs.size(), 2, 14));
    if (jobs.isEmpty()) {
      inside.text(0, 0, look.say("jobs.none"), Tone.FAINT);
      return;
    }
    choices.draw(inside, look, jobs.stream().map(job -> entry(job, look)).toList(), number -> {});
  }

  private static Choices.Entry entry(Job job, Look look) {
    return new Choices.Entry(sign(job, look) + " " + job.title(), progress(job, look), tone(job));
  }

  private static String sign(Job job, Look look) {
    return switch (job.state()) {
      case RUNNING, STOPPING -> look.turning();
      case DONE -> "✓";
      case STOPPED -> "○";
      case FAILED -> "!";
    };
  }

  private static Tone tone(Job job) {
    return switch (job.state()) {
      case RUNNING, STOPPING -> Tone.TEXT;
      case DONE -> Tone.GOOD;
      case STOPPED -> Tone.FAINT;
      case FAILED -> Tone.BAD;
    };
  }

  private static String progress(Job job, Look look) {
    String state = look.say("job.state." + job.state());
    Job.Progress progress = job.progress();
    if (job.state() != Job.State.RUNNING) {
      return state;
    }
    String share =
        progress.total() > 0
            ? look.say(
                "job.share",
                Map.of(
                    "percent",
                    String.valueOf(
                        Math.min(PER_CENT, PER_CENT * progress.done() / progress.total()))))
            : state;
    return progress.detail().isEmpty() ? share : progress.detail() + " · " + share;
  }
}
