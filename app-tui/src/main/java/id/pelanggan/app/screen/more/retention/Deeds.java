package id.pelanggan.app.screen.more.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.controller.Notice;

/** Does something in the background, and says that it was done. */
record Deeds(Desk desk) {
  Deeds {
    requireNonNull(desk, "desk is null");
  }

  /**
   * @param done key of what is said then
   */
  void run(Runnable work, String done, Runnable changed) {
    desk.work(
        () -> {
          work.run();
          return done;
        },
        said -> {
          desk.say(Notice.done(desk.say(said)));
          changed.run();
        });
  }

  /** As the other one; the form stays where it fails. */
  void run(Form form, Runnable work, String done, Runnable changed) {
    desk.work(
        () -> {
          work.run();
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
