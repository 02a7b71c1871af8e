package id.pelanggan.spi.setup;

import java.util.List;

/**
 * What an operator fills in, in the order in which it is asked.
 *
 * @param fields each with a name of its own
 */
public record ConfigSpec(List<ConfigField> fields) {
  public ConfigSpec {
    fields = List.copyOf(fields);
    if (fields.stream().map(ConfigField::name).distinct().count() < fields.size()) {
      throw new IllegalArgumentException("two fields have one name");
    }
  }
}
