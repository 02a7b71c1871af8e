package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Command;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.DialogBox;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.controller.Latest;
import id.pelanggan.app.controller.Layer;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.controller.TextEditor;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.privacy.consents.AskedTopic;
import id.pelanggan.application.agreement.ConsentView.Consent;
import id.pelanggan.application.agreement.SpokenNotice;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.PurposeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks a customer at the counter: what is read aloud on top, what is asked below it. */
final class ConsentDialog implements Layer {
  static final Command AGREE = Command.of("customers.consent.agree", "Enter");
  static final Command REFUSE = Command.of("customers.consent.refuse", "t");
  static final Command WITHDRAW = Command.of("customers.consent.withdraw", "w");
  static final Command GUARDIAN = Command.of("customers.consent.guardian", "g");

  private static final int COLUMNS = 72;
  private static final List<ConsentMethod> METHODS =
      List.of(
          ConsentMethod.COUNTER,
          ConsentMethod.PHONE_CALL,
          ConsentMethod.PAPER,
          ConsentMethod.MESSAGE);

  private final Desk desk;
  private final Protections protections;
  private final CustomerId customer;
  private final String title;
  private final Protection protection;
  private final String language;
  private final Runnable changed;
  private final Latest reading;
  private int index;
  private int method;
  private String guardian = "";
  private boolean busy;
  private @Nullable PurposeCode read;
  private @Nullable SpokenNotice notice;
  private @Nullable PelangganException failure;

  /**
   * @param title who is asked
   * @param language of the customer, two lower-case letters
   * @param changed something was recorded
   */
  ConsentDialog(
      Desk desk,
      Protections protections,
      CustomerId customer,
      String title,
      Protection protection,
      String language,
      Optional<ConsentTopic> first,
      Runnable changed) {
    this.desk = requireNonNull(desk, "desk is null");
    this.protections = requireNonNull(protections, "protections is null");
    this.customer = requireNonNull(customer, "customer is null");
    this.title = requireNonNull(title, "title is null");
    this.protection = requireNonNull(protection, "protection is null");
    this.language = requireNonNull(language, "language is null");
    this.changed = requireNonNull(changed, "changed is null");
    this.reading = new Latest(desk);
    for (int i = 0; i < protection.asked().size(); i++) {
      if (first.filter(protection.asked().get(i).topic()::equals).isPresent()) {
        index = i;
      }
    }
  }

  void open() {
    desk.open(this);
    read();
  }

  /** What is read aloud depends on the purpose alone. */
  private void read() {
    PurposeCode purpose = chosen().topic().purpose();
    if (purpose.equals(read)) {
      return;
    }
    read = purpose;
    notice = null;
    failure = null;
    reading.ask(
        () -> protections.spoken(purpose, language),
        spoken -> notice = spoken,
        why -> failure = why);
  }

  private AskedTopic chosen() {
    return protection.asked().get(index);
  }

  @Override
  public String topic() {
    return "customers.consent";
  }

  @Override
  public List<Binding> bindings() {
    if (busy) {
      return List.of();
    }
    List<Binding> bindings = new ArrayList<>();
    bindings.add(act(AGREE, ConsentAct.GRANTED));
    bindings.add(act(REFUSE, ConsentAct.REFUSED));
    if (protection.find(chosen().topic()).map(Consent::standing).stream()
        .anyMatch(standing -> standing == Standing.GRANTED)) {
      bindings.add(act(WITHDRAW, ConsentAct.WITHDRAWN));
    }
    bindings.add(Binding.of(GUARDIAN, this::askForGuardian));
    bindings.add(Binding.of(CommonCommands.CANCEL, this::back));
    return bindings;
  }

  /** Nobody agrees to what was not read aloud; taking back is as easy as giving. */
  private Binding act(Command command, ConsentAct act) {
    SpokenNotice spoken = notice;
    return spoken == null && act == ConsentAct.GRANTED
        ? Binding.refused(command, desk.say("customers.consent.unread"))
        : Binding.of(command, () -> record(act, Optional.ofNullable(spoken)));
  }

  private void record(ConsentAct act, Optional<SpokenNotice> spoken) {
    busy = true;
    AskedTopic asked = chosen();
    desk.work(
        () -> {
          protections.record(
              customer,
              new Protections.Said(
                  asked.topic(), act, METHODS.get(method), spoken, language, guardian));
          return act;
        },
        recorded -> {
          desk.close(this);
          desk.say(
              Notice.done(
                  desk.say(
                      "customers.consent.done." + recorded,
                      Map.of("what", asked.words(desk.phrases())))));
          changed.run();
        },
        why -> {
          busy = false;
          desk.fail(why);
        });
  }

  private void askForGuardian() {
    TextEditor editor = TextEditor.of(100);
    editor.set(guardian);
    new Form(
            desk,
            "customers.consent.guardian",
            desk.say("customers.consent.guardian.title"),
            List.of(
                new Field.Line(
                    "guardian",
                    desk.say("customers.consent.guardian.label"),
                    desk.say("customers.consent.guardian.hint"),
                    editor)),
            (form, values) -> {
              guardian = values.getOrDefault("guardian", "");
              form.close();
            })
        .open();
  }

  @Override
  public void move(Move move) {
    switch (move) {
      case LEFT -> method = Math.floorMod(method - 1, METHODS.size());
      case RIGHT -> method = Math.floorMod(method + 1, METHODS.size());
      case UP, DOWN, PAGE_UP, PAGE_DOWN, FIRST, LAST -> {
        index = move.from(index, protection.asked().size(), protection.asked().size());
        read();
      }
    }
  }

  @Override
  public void back() {
    desk.close(this);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    int columns = Math.min(COLUMNS, canvas.columns() - 6);
    List<String> spoken = Lines.wrap(spoken(look), columns);
    int topics = protection.asked().size();
    int rows = spoken.size() + 1 + topics + 2;
    Canvas inside =
        DialogBox.open(
            canvas,
            look,
            look.say("customers.consent.title", Map.of("name", title)),
            columns,
            rows);
    int room = Math.max(1, inside.rows() - Math.min(topics, inside.rows() / 2) - 3);
    for (int row = 0; row < Math.min(room, spoken.size()); row++) {
      inside.text(0, row, spoken.get(row), failure == null ? Tone.INFORMATION : Tone.WARNING);
    }
    int top = Math.min(room, spoken.size()) + 1;
    drawTopics(inside.area(0, top, inside.columns(), inside.rows() - top - 2), look);
    drawMethod(inside, look);
  }

  private String spoken(Look look) {
    if (notice != null) {
      return "“" + notice.text() + "”";
    }
    return failure == null
        ? look.say("customers.reading")
        : "! " + FailureText.of(failure, look.phrases(), desk.command()).happened();
  }

  private void drawTopics(Canvas list, Look look) {
    int first = Math.max(0, index - list.rows() + 1);
    for (int row = 0; row < list.rows() && first + row < protection.asked().size(); row++) {
      int number = first + row;
      AskedTopic asked = protection.asked().get(number);
      Standing standing =
          protection.find(asked.topic()).map(Consent::standing).orElse(Standing.UNKNOWN);
      String state = RightsLines.sign(standing) + look.say("privacy.Standing." + standing);
      list.text(0, row, number == index ? "›" : " ", Tone.KEY);
      list.cell(2, row, list.columns() - 20, asked.words(look.phrases()), Tone.TEXT);
      list.right(0, row, list.columns(), state, Tone.FAINT);
      look.spots()
          .add(
              list,
              0,
              row,
              list.columns(),
              () -> {
                index = number;
                read();
              });
      if (number == index) {
        list.select(0, row, list.columns());
        list.cursor(0, row);
      }
    }
  }

  private void drawMethod(Canvas inside, Look look) {
    String how =
        "‹ "
            + look.say("privacy.ConsentMethod." + METHODS.get(method))
            + " ›"
            + (guardian.isEmpty()
                ? ""
                : "   " + look.say("customers.consent.by", Map.of("name", guardian)));
    inside.cell(0, inside.rows() - 1, inside.columns(), how, Tone.STRONG);
  }
}
