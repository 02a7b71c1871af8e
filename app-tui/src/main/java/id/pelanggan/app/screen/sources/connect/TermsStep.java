package id.pelanggan.app.screen.sources.connect;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.page.FieldList;
import id.pelanggan.app.screen.sources.page.SourcesCommands;
import id.pelanggan.app.screen.sources.page.Step;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What its data is kept for, where it lies, what protects it there, and when it is read. */
final class TermsStep implements Step {
  private final Desk desk;
  private final ConnectionDraft draft;
  private final Runnable next;
  private final FieldList fields = new FieldList();
  private boolean asked;
  private String complaint = "";

  TermsStep(Desk desk, ConnectionDraft draft, Runnable next) {
    this.desk = requireNonNull(desk, "desk is null");
    this.draft = requireNonNull(draft, "draft is null");
    this.next = requireNonNull(next, "next is null");
  }

  @Override
  public String name() {
    return "terms";
  }

  @Override
  public void shown() {
    complaint = "";
    if (!asked) {
      asked = true;
      List<Field> all = Terms.fields(desk.phrases());
      fields.show(all);
    }
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        Binding.of(SourcesCommands.NEXT, this::enter),
        Binding.of(SourcesCommands.GO_ON, this::goOn),
        Binding.of(CommonCommands.NEXT_PANE.unhinted(), () -> fields.go(1)),
        Binding.of(CommonCommands.PREVIOUS_PANE, () -> fields.go(-1)));
  }

  @Override
  public boolean isTyping() {
    return true;
  }

  @Override
  public boolean type(Key key) {
    boolean taken = fields.type(key);
    if (taken) {
      complaint = "";
    }
    return taken;
  }

  @Override
  public void paste(String text) {
    fields.paste(text);
  }

  @Override
  public void move(Move move) {
    fields.move(move);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    Canvas inside = canvas.panel(look.say("systems.terms.title"), "", true).indented();
    Map<String, String> answers = fields.values();
    int row = fields.draw(inside, 0, look) + 1;
    ScheduleReading reading =
        ScheduleReading.of(answers.getOrDefault(Terms.SCHEDULE, ""), zone(answers));
    row = Lines.draw(inside, row, reading.words(look), reading.tone());
    if (!complaint.isEmpty()) {
      Lines.draw(inside, row + 1, "! " + complaint, Tone.BAD);
    }
  }

  private ZoneId zone(Map<String, String> answers) {
    return Terms.zone(answers).orElse(desk.phrases().zone());
  }

  private void enter() {
    if (!fields.next()) {
      goOn();
    }
  }

  private void goOn() {
    Map<String, String> answers = fields.values();
    complaint = Terms.complaint(answers).map(desk::say).orElse("");
    if (complaint.isEmpty()) {
      draft
          .type()
          .ifPresent(type -> {
            draft.want(Terms.wanted(type, draft.filled(), answers, desk.phrases().zone()));
            next.run();
          });
    }
  }
}
