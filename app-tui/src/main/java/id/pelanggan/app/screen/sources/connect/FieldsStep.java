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
import id.pelanggan.app.screen.sources.sync.CheckLine;
import id.pelanggan.domain.plugin.ConnectorField;
import id.pelanggan.domain.plugin.ConnectorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the system is called, and what its connector needs; secrets stay hidden while typed. */
final class FieldsStep implements Step {
  private static final String NAME = "=name";

  private final Desk desk;
  private final ConnectionDraft draft;
  private final Runnable next;
  private final FieldList fields = new FieldList();
  private Optional<ConnectorType> asked = Optional.empty();
  private String complaint = "";

  FieldsStep(Desk desk, ConnectionDraft draft, Runnable next) {
    this.desk = requireNonNull(desk, "desk is null");
    this.draft = requireNonNull(draft, "draft is null");
    this.next = requireNonNull(next, "next is null");
  }

  @Override
  public String name() {
    return "fields";
  }

  @Override
  public void shown() {
    complaint = "";
    if (!asked.equals(draft.type())) {
      asked = draft.type();
      asked.ifPresent(this::ask);
    }
  }

  private void ask(ConnectorType type) {
    List<Field> all = new ArrayList<>();
    all.add(
        ConnectorFields.line(
            NAME,
            desk.say("systems.name"),
            desk.say("systems.name.hint"),
            CheckLine.words(type.displayName(), desk.phrases().language())));
    type.fields()
        .forEach(field -> all.add(ConnectorFields.of(field, Optional.empty(), desk.phrases())));
    fields.show(all);
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
    Canvas inside = canvas.panel(look.say("systems.fields.title"), "", true).indented();
    int row =
        asked
            .map(type ->
                Lines.draw(
                    inside,
                    0,
                    CheckLine.words(type.description(), look.phrases().language()),
                    Tone.FAINT))
            .orElse(0);
    row = fields.draw(inside, row + 1, look);
    if (!complaint.isEmpty()) {
      Lines.draw(inside, row + 1, "! " + complaint, Tone.BAD);
    }
  }

  private void enter() {
    if (!fields.next()) {
      goOn();
    }
  }

  private void goOn() {
    asked.ifPresent(type -> {
      Map<String, String> answers = fields.values();
      FilledIn filled = FilledIn.of(type, answers.getOrDefault(NAME, ""), answers);
      Optional<ConnectorField> missing = filled.missing(type);
      if (filled.name().isBlank() || filled.name().length() > 60) {
        complaint = desk.say("systems.name.wrong");
      } else if (missing.isPresent()) {
        complaint =
            desk.say(
                "systems.field.missing",
                Map.of("field", CheckLine.words(missing.get().label(), desk.phrases().language())));
      } else {
        draft.fill(filled);
        next.run();
      }
    });
  }
}
