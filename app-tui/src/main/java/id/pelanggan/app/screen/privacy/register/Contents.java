package id.pelanggan.app.screen.privacy.register;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Table;
import java.util.List;
import java.util.Optional;

/**
 * What a register holds.
 *
 * @param <T> a row
 * @param <D> what more there is to say of one
 */
public interface Contents<T, D> {

  /**
   * Names its words: {@code NAME.title}, {@code NAME.empty} and {@code NAME.empty.why}, and its
   * help.
   */
  String name();

  /** The rows, what is most urgent first; called in the background. */
  List<T> list();

  /** Everything about a row; called in the background when the cursor comes upon it. */
  D read(T row);

  /** What stays the same of a row however it changes. */
  Object identity(T row);

  List<Table.Column> columns(Look look);

  /** A cell for each column. */
  List<Table.Cell> cells(T row, Look look);

  /**
   * Writes a row in full.
   *
   * @param detail empty until it was read
   */
  void tell(Sheet sheet, T row, Optional<D> detail, Look look);

  /**
   * What can be done.
   *
   * @param chosen the row under the cursor; empty where there is none
   * @param changed to be called when something was changed
   */
  List<Binding> bindings(Optional<T> chosen, Optional<D> detail, Runnable changed);

  /** How many of the rows somebody has to do something about. */
  default long open(List<T> rows) {
    return 0;
  }
}
