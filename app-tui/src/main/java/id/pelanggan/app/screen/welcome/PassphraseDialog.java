package id.pelanggan.app.screen.welcome;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.DialogBox;
import id.pelanggan.app.controller.Layer;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.TextEditor;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.application.vault.UnlockKeys.Outcome;
import id.pelanggan.domain.failure.PelangganException;
import java.util.List;

/** Asks for the passphrase of the keys, as often as it takes; one may also go on without. */
final class PassphraseDialog implements Layer {
  private static final int COLUMNS = 60;
  private static final int LONGEST = 200;

  private final Desk desk;
  private final KeyOpener opener;
  private final Runnable unlocked;
  private TextEditor typed = TextEditor.secret(LONGEST);
  private boolean busy;
  private boolean wrong;

  PassphraseDialog(Desk desk, KeyOpener opener, Runnable unlocked) {
    this.desk = requireNonNull(desk, "desk is null");
    this.opener = requireNonNull(opener, "opener is null");
    this.unlocked = requireNonNull(unlocked, "unlocked is null");
  }

  @Override
  public String topic() {
    return "welcome.passphrase";
  }

  @Override
  public List<Binding> bindings() {
    Binding stay = Binding.of(WelcomeCommands.STAY_LOCKED, this::back);
    if (busy) {
      return List.of(stay);
    }
    return typed.isEmpty()
        ? List.of(
            Binding.refused(WelcomeCommands.OPEN_KEYS, desk.say("welcome.passphrase.first")), stay)
        : List.of(Binding.of(WelcomeCommands.OPEN_KEYS, this::open), stay);
  }

  @Override
  public boolean isTyping() {
    return true;
  }

  @Override
  public boolean type(Key key) {
    if (busy) {
      return key.isTyping();
    }
    return typed.type(key);
  }

  @Override
  public void paste(String text) {
    if (!busy) {
      typed.paste(text);
    }
  }

  @Override
  public void back() {
    typed = TextEditor.secret(LONGEST);
    desk.close(this);
  }

  private void open() {
    char[] passphrase = typed.text().toCharArray();
    typed = TextEditor.secret(LONGEST);
    busy = true;
    desk.work(() -> opener.open(passphrase), this::tell, this::fail);
  }

  private void tell(Outcome outcome) {
    busy = false;
    switch (outcome) {
      case Outcome.Unlocked open -> {
        desk.close(this);
        unlocked.run();
      }
      case Outcome.StaysLocked locked -> {
        wrong = Unlocking.isPassphrase(locked.reason());
        if (!wrong) {
          fail(new PelangganException(locked.reason(), locked.details()));
        }
      }
    }
  }

  private void fail(PelangganException failure) {
    busy = false;
    desk.fail(failure);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    int columns = Math.min(COLUMNS, canvas.columns() - 6);
    List<String> about = Lines.wrap(look.say("welcome.passphrase.about") + "\n ", columns);
    List<String> state = Lines.wrap(state(look), columns);
    int rows = state.size() + 2;
    boolean roomy = about.size() + rows + 2 <= canvas.rows();
    Canvas inside =
        DialogBox.open(
            canvas,
            look,
            look.say("welcome.passphrase"),
            columns,
            roomy ? about.size() + rows : rows);
    int row = 0;
    for (String line : roomy ? about : List.<String>of()) {
      inside.text(0, row++, line, Tone.TEXT);
    }
    typed.draw(inside.area(0, row, inside.columns(), 1), !busy);
    row += 2;
    for (String line : state) {
      inside.text(0, row++, line, wrong && !busy ? Tone.WARNING : Tone.FAINT);
    }
  }

  private String state(Look look) {
    if (busy) {
      return look.turning() + " " + look.say("welcome.passphrase.busy");
    }
    return wrong
        ? "! " + look.say("welcome.passphrase.wrong")
        : look.say("welcome.passphrase.without");
  }
}
