package id.pelanggan.app.screen.privacy.processing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Table.Alignment;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Table.Column;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.privacy.register.Contents;
import id.pelanggan.app.screen.privacy.register.Sheet;
import id.pelanggan.domain.assessment.Assessment;
import id.pelanggan.domain.purpose.Notice;
import java.util.List;
import java.util.Optional;

/** What data is kept for, what customers are told of it, and what was assessed. */
public final class RecordContents implements Contents<RecordRow, RecordRow> {
  private final RecordSource source;
  private final RecordActions actions;

  public RecordContents(RecordSource source, RecordActions actions) {
    this.source = requireNonNull(source, "source is null");
    this.actions = requireNonNull(actions, "actions is null");
  }

  @Override
  public String name() {
    return "privacy.record";
  }

  @Override
  public List<RecordRow> list() {
    return source.list();
  }

  @Override
  public RecordRow read(RecordRow row) {
    return row;
  }

  @Override
  public Object identity(RecordRow row) {
    return switch (row) {
      case RecordRow.ForPurpose purpose -> purpose.view().purpose().code();
      case RecordRow.OfNotice of -> List.of(of.notice().code(), of.notice().version());
      case RecordRow.OfAssessment of -> of.assessment().id();
      case RecordRow.OfSwitch of -> of.state().topic();
    };
  }

  /** What is off because nobody signed an assessment yet. */
  @Override
  public long open(List<RecordRow> rows) {
    return rows.stream()
        .filter(row -> row instanceof RecordRow.OfSwitch of && !of.state().permitted())
        .count();
  }

  @Override
  public List<Column> columns(Look look) {
    return List.of(
        new Column(look.say("privacy.record.kind"), 10, 0, Alignment.LEFT, 2),
        new Column(look.say("privacy.record.what"), 20, 2, Alignment.LEFT, 0),
        new Column(look.say("privacy.record.basis"), 14, 1, Alignment.LEFT, 3),
        new Column(look.say("privacy.record.state"), 14, 0, Alignment.LEFT, 1));
  }

  @Override
  public List<Cell> cells(RecordRow row, Look look) {
    return switch (row) {
      case RecordRow.ForPurpose purpose ->
          List.of(
              new Cell(look.say("privacy.record.purpose"), Tone.FAINT),
              new Cell(RecordSheet.title(purpose, look), Tone.STRONG),
              new Cell(RecordSheet.basis(purpose, look)),
              purpose.view().active()
                  ? new Cell("✓ " + look.say("privacy.record.active"), Tone.GOOD)
                  : new Cell("○ " + look.say("privacy.record.inactive"), Tone.FAINT));
      case RecordRow.OfNotice of ->
          List.of(
              new Cell(look.say("privacy.record.notice"), Tone.FAINT),
              new Cell(RecordSheet.title(of.notice(), look)),
              new Cell(look.phrases().date(of.notice().validFrom()), Tone.FAINT),
              state(of.notice(), look));
      case RecordRow.OfAssessment of ->
          List.of(
              new Cell(look.say("privacy.record.assessment"), Tone.FAINT),
              new Cell(of.assessment().content().title()),
              new Cell(look.say("privacy.AssessmentTopic." + of.assessment().content().topic())),
              state(of.assessment(), look));
      case RecordRow.OfSwitch of ->
          List.of(
              new Cell(look.say("privacy.record.switch"), Tone.FAINT),
              new Cell(look.say("privacy.AssessmentTopic." + of.state().topic()), Tone.STRONG),
              new Cell(
                  look.say(of.state().required() ? "privacy.record.needs" : "privacy.record.free"),
                  Tone.FAINT),
              of.state().permitted()
                  ? new Cell("✓ " + look.say("privacy.record.on"), Tone.GOOD)
                  : new Cell("! " + look.say("privacy.record.off"), Tone.WARNING));
    };
  }

  static Cell state(Notice notice, Look look) {
    String word = look.say("privacy.NoticeState." + notice.state());
    return switch (notice.state()) {
      case DRAFT -> new Cell("○ " + word, Tone.TEXT);
      case ANNOUNCED -> new Cell("● " + word, Tone.INFORMATION);
      case ACTIVE -> new Cell("✓ " + word, Tone.GOOD);
      case REPLACED -> new Cell("× " + word, Tone.FAINT);
    };
  }

  static Cell state(Assessment assessment, Look look) {
    String word = look.say("privacy.AssessmentState." + assessment.state());
    return switch (assessment.state()) {
      case DRAFT -> new Cell("○ " + word, Tone.WARNING);
      case SIGNED -> new Cell("✓ " + word, Tone.GOOD);
      case WITHDRAWN -> new Cell("× " + word, Tone.FAINT);
    };
  }

  @Override
  public void tell(Sheet sheet, RecordRow row, Optional<RecordRow> detail, Look look) {
    RecordSheet.write(sheet, row, look);
  }

  @Override
  public List<Binding> bindings(
      Optional<RecordRow> chosen, Optional<RecordRow> detail, Runnable changed) {
    return actions.bindings(chosen, changed);
  }
}
