package id.pelanggan.app.screen.privacy.requests;

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
import id.pelanggan.app.screen.privacy.register.TimeLeft;
import id.pelanggan.domain.request.RequestState;
import java.util.List;
import java.util.Optional;

/** The queue of requests, each with its clock. */
public final class RequestContents implements Contents<RequestRow, RequestStory> {
  static final int BAR = 8;

  private final RequestSource source;
  private final RequestActions actions;

  public RequestContents(RequestSource source, RequestActions actions) {
    this.source = requireNonNull(source, "source is null");
    this.actions = requireNonNull(actions, "actions is null");
  }

  @Override
  public String name() {
    return "privacy.requests";
  }

  @Override
  public List<RequestRow> list() {
    return source.list();
  }

  @Override
  public RequestStory read(RequestRow row) {
    return source.read(row.request().id());
  }

  @Override
  public Object identity(RequestRow row) {
    return row.request().id();
  }

  @Override
  public long open(List<RequestRow> rows) {
    return rows.stream().filter(RequestRow::isOpen).count();
  }

  @Override
  public List<Column> columns(Look look) {
    return List.of(
        new Column(look.say("privacy.requests.time"), 20, 1, Alignment.LEFT, 0),
        new Column("", BAR, 0, Alignment.LEFT, 4),
        new Column(look.say("privacy.requests.kind"), 12, 1, Alignment.LEFT, 1),
        new Column(look.say("privacy.requests.who"), 12, 2, Alignment.LEFT, 2),
        new Column(look.say("privacy.requests.state"), 13, 0, Alignment.LEFT, 3));
  }

  @Override
  public List<Cell> cells(RequestRow row, Look look) {
    TimeLeft time = row.time(look.now());
    boolean open = row.isOpen();
    return List.of(
        open
            ? new Cell(time.words(look.phrases()), time.tone())
            : new Cell(
                row.request().closedAt().map(at -> look.phrases().date(at)).orElse(""), Tone.FAINT),
        new Cell(open ? time.bar(BAR) : "", open && !time.isShort() ? Tone.CHART : time.tone()),
        new Cell(look.say("privacy.RequestKind." + row.request().kind())),
        new Cell(
            People.of(row.request().customer(), row.name(), look.phrases()),
            open ? Tone.STRONG : Tone.TEXT),
        state(row.request().state(), look));
  }

  static Cell state(RequestState state, Look look) {
    return new Cell(
        sign(state) + look.say("privacy.RequestState." + state),
        switch (state) {
          case RECEIVED -> Tone.WARNING;
          case VERIFIED, IN_WORK -> Tone.INFORMATION;
          case ANSWERED -> Tone.GOOD;
          case REFUSED, WITHDRAWN -> Tone.FAINT;
        });
  }

  private static String sign(RequestState state) {
    return switch (state) {
      case RECEIVED -> "? ";
      case VERIFIED, IN_WORK -> "● ";
      case ANSWERED -> "✓ ";
      case REFUSED -> "✗ ";
      case WITHDRAWN -> "× ";
    };
  }

  @Override
  public void tell(Sheet sheet, RequestRow row, Optional<RequestStory> detail, Look look) {
    RequestSheet.write(sheet, row, detail, look);
  }

  @Override
  public List<Binding> bindings(
      Optional<RequestRow> chosen, Optional<RequestStory> detail, Runnable changed) {
    return actions.bindings(chosen, changed);
  }
}
