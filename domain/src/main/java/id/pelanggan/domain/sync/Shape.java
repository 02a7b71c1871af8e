package id.pelanggan.domain.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.mapping.Field;
import java.util.List;
import java.util.Optional;

/**
 * What the cells of a record are. Records of one source mostly have few shapes, so equal ones
 * should be one object.
 *
 * @param cells each with a name of its own
 */
public record Shape(List<Cell> cells) {
  public Shape {
    cells = List.copyOf(cells);
    if (cells.stream().map(Cell::name).distinct().count() < cells.size()) {
      throw new IllegalArgumentException("two cells have one name");
    }
  }

  public List<String> names() {
    return cells.stream().map(Cell::name).toList();
  }

  /**
   * @param field what it means; empty for what is kept as an extra under its name
   * @param name of the field, such as {@code email-2}, the topic of a preference or an agreement,
   *     or the source's own name of an extra
   */
  public record Cell(Optional<Field> field, String name) {
    public Cell {
      requireNonNull(field, "field is null");
      requireNonNull(name, "name is null");
    }
  }
}
