package id.pelanggan.app.screen.more;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.ListPane;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.application.activity.Activity;
import id.pelanggan.application.activity.ListActivity;
import id.pelanggan.application.activity.ListActivity.Scope;
import id.pelanggan.domain.audit.AuditPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that was done with the data, the newest first. */
final class ActivityPage implements Page {
  private static final int PAGE = 200;

  private final Desk desk;
  private final MoreSource source;
  private final Ways ways;
  private final ActivityUndo undo;
  private final ListPane<Activity, AuditPlace> list;
  private Scope scope = Scope.NOTABLE;

  ActivityPage(Desk desk, MoreSource source, Ways ways) {
    this.desk = requireNonNull(desk, "desk is null");
    this.source = requireNonNull(source, "source is null");
    this.ways = requireNonNull(ways, "ways is null");
    this.list = new ListPane<>(desk, this::load);
    this.undo = new ActivityUndo(desk, source::undo, list::refresh);
  }

  private ListPane.Loaded<Activity, AuditPlace> load(Optional<AuditPlace> after) {
    ListActivity.Page page = source.activities(new ListActivity.Request(scope, after, PAGE));
    return new ListPane.Loaded<>(page.activities(), page.next());
  }

  @Override
  public void opened() {
    list.refresh();
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    list.current()
        .flatMap(activity -> ActivityWays.open(activity, ways))
        .ifPresent(open -> bindings.add(Binding.of(CommonCommands.OPEN, open)));
    undo.binding(list.current()).ifPresent(bindings::add);
    bindings.add(Binding.of(MoreCommands.SCOPE, this::turn));
    bindings.add(Binding.of(CommonCommands.REFRESH, list::refresh));
    list.failure()
        .ifPresent(why -> bindings.add(Binding.of(CommonCommands.DETAILS, () -> desk.fail(why))));
    return bindings;
  }

  private void turn() {
    Scope[] scopes = Scope.values();
    scope = scopes[(scope.ordinal() + 1) % scopes.length];
    list.restart();
  }

  @Override
  public void move(Move move) {
    list.move(move);
  }

  @Override
  public void draw(Canvas canvas, Look look, boolean focus) {
    canvas.cell(0, 0, canvas.columns(), look.say("more.scope." + scope), Tone.FAINT);
    Canvas rows = canvas.area(0, 1, canvas.columns(), canvas.rows() - 1);
    int top = list.fit(rows.rows());
    for (int row = 0; row < rows.rows() && top + row < list.count(); row++) {
      int number = top + row;
      boolean here = focus && number == list.index();
      list.row(number)
          .ifPresent(activity ->
              new ActivityRow(look, true)
                  .draw(rows.area(0, number - top, rows.columns(), 1), activity, here));
      look.spots().add(rows, 0, row, rows.columns(), () -> list.select(number));
    }
    if (list.count() == 0) {
      drawNothing(rows, look);
    }
  }

  private void drawNothing(Canvas rows, Look look) {
    String key =
        list.failure().isPresent()
            ? "more.activity.failed"
            : list.isComplete() ? "more.activity.none" : "more.reading";
    rows.cell(0, 0, rows.columns(), look.say(key), Tone.FAINT);
  }
}
