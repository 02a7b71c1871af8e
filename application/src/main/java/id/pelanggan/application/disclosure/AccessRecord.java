package id.pelanggan.application.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that is known of a person, as a tree.
 *
 * @param sections by name, in the order in which they are read
 */
public record AccessRecord(Map<String, Node> sections) {
  public AccessRecord {
    sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
  }

  @Override
  public String toString() {
    return "AccessRecord[***]";
  }

  /** A part of the tree. */
  public sealed interface Node {

    /** As the product has it; times and days in ISO form. */
    record Value(String text) implements Node {
      public Value {
        requireNonNull(text, "text is null");
      }

      @Override
      public String toString() {
        return "Value[***]";
      }
    }

    /**
     * Parts with names.
     *
     * @param ours whether the product gives the names; otherwise they are of the data, such as the
     *     columns of a source
     */
    record Group(boolean ours, Map<String, Node> parts) implements Node {
      public Group {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
      }

      @Override
      public String toString() {
        return "Group[***]";
      }
    }

    /** Parts of one kind. */
    record Several(List<Node> parts) implements Node {
      public Several {
        parts = List.copyOf(parts);
      }

      @Override
      public String toString() {
        return "Several[***]";
      }
    }
  }
}
